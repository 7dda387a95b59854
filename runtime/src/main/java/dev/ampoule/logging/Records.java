package dev.ampoule.logging;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** What all formatters make of a record. */
final class Records {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  private Records() {}

  /** The time with date, milliseconds and offset. */
  static String time(LogRecord log, ZoneId zone) {
    return TIME.format(log.getInstant().atZone(zone));
  }

  /** The name of the record's logger; empty for the root. */
  static String logger(LogRecord log) {
    String name = log.getLoggerName();
    return name == null ? "" : name;
  }

  /** The message, masked; not fit for a line. */
  static String message(LogRecord log, Formatter formatter) {
    AccessEntry access = access(log);
    if (access != null) {
      return access.toString();
    }
    String message = formatter.formatMessage(log);
    return message == null ? "" : LogSecrets.masked(message);
  }

  /** The answered request that a record tells of; or null. */
  static @Nullable AccessEntry access(LogRecord log) {
    Object[] parameters = log.getParameters();
    return parameters != null
            && parameters.length == 1
            && parameters[0] instanceof AccessEntry entry
        ? entry
        : null;
  }
}
