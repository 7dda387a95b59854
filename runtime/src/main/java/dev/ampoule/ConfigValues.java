package dev.ampoule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Converts the values of a configuration. */
final class ConfigValues {

  private static final String DURATION =
      "a length of time: a number of seconds, or a number with ms, s, m, h or d behind it";

  private ConfigValues() {}

  static String string(Object value) {
    return value.toString();
  }

  static int integer(String key, Object value) {
    long number = longInteger(key, value);
    if (number != (int) number) {
      throw ConfigException.expected(key, value, "a whole number of at most ten digits");
    }
    return (int) number;
  }

  static long longInteger(String key, Object value) {
    try {
      return new BigDecimal(value.toString().strip().replace("_", "")).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw ConfigException.expected(key, value, "a whole number");
    }
  }

  static boolean bool(String key, Object value) {
    return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "on" -> true;
      case "false", "0", "no", "off", "" -> false;
      default -> throw ConfigException.expected(key, value, "true or false");
    };
  }

  static Duration duration(String key, Object value) {
    if (value instanceof Duration duration) {
      return duration;
    }
    String text = value.toString().strip().toLowerCase(Locale.ROOT);
    try {
      if (text.startsWith("p")) {
        return Duration.parse(text);
      }
      int end = text.length();
      while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
        end--;
      }
      BigDecimal number = new BigDecimal(text.substring(0, end).strip());
      return Duration.ofNanos(number.multiply(nanos(text.substring(end))).longValueExact());
    } catch (ArithmeticException | DateTimeParseException | IllegalArgumentException e) {
      throw ConfigException.expected(key, value, DURATION);
    }
  }

  private static BigDecimal nanos(String unit) {
    return switch (unit) {
      case "ms" -> BigDecimal.valueOf(1_000_000L);
      case "s", "" -> BigDecimal.valueOf(1_000_000_000L);
      case "m" -> BigDecimal.valueOf(60_000_000_000L);
      case "h" -> BigDecimal.valueOf(3_600_000_000_000L);
      case "d" -> BigDecimal.valueOf(86_400_000_000_000L);
      default -> throw new IllegalArgumentException("unknown unit " + unit);
    };
  }

  static List<String> list(Object value) {
    List<String> items = new ArrayList<>();
    if (value instanceof Collection<?> collection) {
      collection.forEach(item -> items.add(String.valueOf(item)));
    } else {
      for (String item : value.toString().split(",", -1)) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
    }
    return List.copyOf(items);
  }
}
