package dev.ampoule.logging;

import java.util.logging.Formatter;

/** What records look like: {@code LOG_FORMAT}. */
enum LogFormat {
  TEXT,
  JSON;

  Formatter formatter() {
    return this == TEXT ? new TextFormatter() : new JsonFormatter();
  }
}
