package dev.ampoule.processor.scan.json;

import java.util.Locale;

/** Makes names of properties from names in the source: {@code @Json(naming)}. */
final class Naming {

  private final String strategy;

  /** A strategy by the name of its constant. */
  Naming(String strategy) {
    this.strategy = strategy;
  }

  /** The name in JSON. */
  String name(String javaName) {
    return switch (strategy) {
      case "SNAKE_CASE" -> snake(javaName);
      case "UPPER_SNAKE_CASE" -> snake(javaName).toUpperCase(Locale.ROOT);
      case "KEBAB_CASE" -> separated(javaName, '-');
      case "LOWER_DOT_CASE" -> separated(javaName, '.');
      case "UPPER_CAMEL_CASE" ->
          javaName.isEmpty()
              ? javaName
              : Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
      case "LOWER_CASE" -> javaName.toLowerCase(Locale.ROOT);
      default -> javaName;
    };
  }

  /**
   * As databind does it: an underscore before the first of each run of capital letters, and one
   * leading underscore less.
   */
  private static String snake(String name) {
    StringBuilder text = new StringBuilder();
    boolean wasUpper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 || c != '_') {
        boolean upper = Character.isUpperCase(c);
        if (upper && !wasUpper && !text.isEmpty() && text.charAt(text.length() - 1) != '_') {
          text.append('_');
        }
        text.append(upper ? Character.toLowerCase(c) : c);
        wasUpper = upper;
      }
    }
    return text.isEmpty() ? name : text.toString();
  }

  /** As databind does it: a run of capital letters is one word, its last letter begins the next. */
  private static String separated(String name, char separator) {
    StringBuilder text = new StringBuilder();
    int run = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      if (lower == c) {
        if (run > 1) {
          text.insert(text.length() - 1, separator);
        }
        run = 0;
      } else {
        if (run == 0 && i > 0) {
          text.append(separator);
        }
        run++;
      }
      text.append(lower);
    }
    return text.toString();
  }
}
