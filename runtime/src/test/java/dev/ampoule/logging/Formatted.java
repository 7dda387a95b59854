package dev.ampoule.logging;

import dev.ampoule.TestApps;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.memory.MemoryRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** Records as they are written. */
final class Formatted {

  private Formatted() {}

  static String text(String message) {
    return new TextFormatter(ZoneOffset.UTC).format(logged(Level.INFO, message, null));
  }

  static String text(Throwable error) {
    return new TextFormatter(ZoneOffset.UTC).format(logged(Level.SEVERE, "failed", error));
  }

  static String json(String message, @Nullable Throwable error) {
    return new JsonFormatter().format(logged(Level.WARNING, message, error));
  }

  static LogRecord logged(Level level, String message, @Nullable Throwable error) {
    LogRecord log = new LogRecord(level, message);
    log.setLoggerName("todo.Store");
    log.setInstant(Instant.parse("2026-11-20T17:30:00.120Z"));
    if (error != null) {
      log.setThrown(error);
    }
    return log;
  }

  /** What {@code work} gives while a request is served. */
  static String during(MemoryRequest exchange, Supplier<String> work) {
    return RequestScope.call(new Request(TestApps.empty(), exchange), work::get);
  }
}
