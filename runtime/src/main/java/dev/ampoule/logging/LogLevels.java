package dev.ampoule.logging;

import java.lang.System.Logger.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The levels of {@code System.Logger}, of {@code java.util.logging}, and their names. */
final class LogLevels {

  private LogLevels() {}

  /** The level of a name in any case, such as {@code debug} or {@code WARN}; null if it is none. */
  static @Nullable Level of(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "all" -> Level.ALL;
      case "trace" -> Level.TRACE;
      case "debug" -> Level.DEBUG;
      case "info" -> Level.INFO;
      case "warning", "warn" -> Level.WARNING;
      case "error", "critical" -> Level.ERROR;
      case "off" -> Level.OFF;
      default -> null;
    };
  }

  static java.util.logging.Level backend(Level level) {
    return switch (level) {
      case ALL -> java.util.logging.Level.ALL;
      case TRACE -> java.util.logging.Level.FINER;
      case DEBUG -> java.util.logging.Level.FINE;
      case INFO -> java.util.logging.Level.INFO;
      case WARNING -> java.util.logging.Level.WARNING;
      case ERROR -> java.util.logging.Level.SEVERE;
      case OFF -> java.util.logging.Level.OFF;
    };
  }

  /** The nearest level that lets no more pass. */
  static Level of(java.util.logging.Level level) {
    int value = level.intValue();
    if (value == Integer.MIN_VALUE) {
      return Level.ALL;
    }
    for (Level known : Level.values()) {
      if (known != Level.ALL && value <= backend(known).intValue()) {
        return known;
      }
    }
    return Level.OFF;
  }

  /** The name of a record's level. */
  static String name(java.util.logging.Level level) {
    int value = level.intValue();
    if (value >= java.util.logging.Level.SEVERE.intValue()) {
      return "ERROR";
    }
    if (value >= java.util.logging.Level.WARNING.intValue()) {
      return "WARNING";
    }
    if (value >= java.util.logging.Level.INFO.intValue()) {
      return "INFO";
    }
    return value >= java.util.logging.Level.FINE.intValue() ? "DEBUG" : "TRACE";
  }
}
