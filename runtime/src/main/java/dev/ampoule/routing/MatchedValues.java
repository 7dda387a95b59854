package dev.ampoule.routing;

import java.util.Map;

/** Values of variables after hooks have seen, and perhaps changed, them. */
final class MatchedValues {

  private MatchedValues() {}

  /** The value of a variable. */
  static Object value(Map<String, Object> values, String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(
          "a @UrlValuePreprocessor method removed \"" + name + "\", which the handler takes");
    }
    return value;
  }

  /** The value of a variable that is a number. */
  static Number number(Map<String, Object> values, String name) {
    Object value = value(values, name);
    if (value instanceof Number number) {
      return number;
    }
    throw new IllegalStateException(
        "a @UrlValuePreprocessor method made \""
            + name
            + "\" a "
            + value.getClass().getSimpleName()
            + ", and the handler takes a number");
  }
}
