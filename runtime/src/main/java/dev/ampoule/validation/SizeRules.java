package dev.ampoule.validation;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What constraints ask of the number of characters, elements or entries. */
public final class SizeRules {

  private SizeRules() {}

  /** Returns whether the length of a text, if there is one, is in these bounds. */
  public static boolean isWithin(@Nullable CharSequence text, int min, int max) {
    return text == null || isWithin(text.length(), min, max);
  }

  /** Returns whether the size of a collection, if there is one, is in these bounds. */
  public static boolean isWithin(@Nullable Collection<?> collection, int min, int max) {
    return collection == null || isWithin(collection.size(), min, max);
  }

  /** Returns whether the size of a map, if there is one, is in these bounds. */
  public static boolean isWithin(@Nullable Map<?, ?> map, int min, int max) {
    return map == null || isWithin(map.size(), min, max);
  }

  /** Returns whether a size is in these bounds. */
  public static boolean isWithin(int size, int min, int max) {
    return size >= min && size <= max;
  }

  /** Returns whether there is a text, and it has a character. */
  public static boolean isNotEmpty(@Nullable CharSequence text) {
    return text != null && !text.isEmpty();
  }

  /** Returns whether there is a collection, and it has an element. */
  public static boolean isNotEmpty(@Nullable Collection<?> collection) {
    return collection != null && !collection.isEmpty();
  }

  /** Returns whether there is a map, and it has an entry. */
  public static boolean isNotEmpty(@Nullable Map<?, ?> map) {
    return map != null && !map.isEmpty();
  }
}
