package dev.ampoule.testing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One header line of a request or response, as it travels. */
record HeaderField(String name, String value) {

  boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** The first value under a name, or null. */
  static @Nullable String first(List<HeaderField> fields, String name) {
    for (HeaderField field : fields) {
      if (field.is(name)) {
        return field.value();
      }
    }
    return null;
  }

  static boolean contains(List<HeaderField> fields, String name) {
    return first(fields, name) != null;
  }

  /** Whether a comma-separated header such as {@code Transfer-Encoding} names the token. */
  static boolean hasToken(List<HeaderField> fields, String name, String token) {
    String value = first(fields, name);
    return value != null && value.toLowerCase(Locale.ROOT).contains(token);
  }
}
