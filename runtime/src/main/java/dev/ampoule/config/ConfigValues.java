package dev.ampoule.config;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Converts the values of a configuration. */
final class ConfigValues {

  private ConfigValues() {}

  static String string(Object value) {
    return value.toString();
  }

  static int integer(TypedValues config, String key, Object value) {
    long number = longInteger(config, key, value);
    if (number != (int) number) {
      throw unfit(config, key, value, "a whole number of at most ten digits");
    }
    return (int) number;
  }

  static long longInteger(TypedValues config, String key, Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    try {
      return new BigDecimal(value.toString().strip().replace("_", "")).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw unfit(config, key, value, "a whole number");
    }
  }

  static boolean bool(TypedValues config, String key, Object value) {
    try {
      return ConfigTexts.bool(value.toString());
    } catch (IllegalArgumentException e) {
      throw unfit(config, key, value, ConfigTexts.BOOL);
    }
  }

  static Duration duration(TypedValues config, String key, Object value) {
    try {
      return value instanceof Duration duration ? duration : ConfigTexts.duration(value.toString());
    } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
      throw unfit(config, key, value, ConfigTexts.DURATION);
    }
  }

  static long size(TypedValues config, String key, Object value) {
    long size;
    try {
      size = value instanceof Long number ? number : ConfigTexts.whole(value.toString());
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw unfit(config, key, value, ConfigTexts.SIZE);
    }
    if (size < 0) {
      throw unfit(config, key, value, ConfigTexts.SIZE);
    }
    return size;
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

  private static ConfigException unfit(
      TypedValues config, String key, Object value, String expectation) {
    return ConfigException.expected(key, value, config.source(key), expectation);
  }
}
