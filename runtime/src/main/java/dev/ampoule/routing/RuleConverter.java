package dev.ampoule.routing;

import org.jspecify.annotations.Nullable;

/**
 * A converter as a rule uses it: it knows the texts that it accepts, and where they may end.
 *
 * <p>The built-in ones work on the characters of the path, without regular expressions.
 *
 * @param <T> the type of the value
 */
public abstract sealed class RuleConverter<T> implements UrlConverter<T>
    permits StringConverter,
        PathConverter,
        IntConverter,
        FloatConverter,
        UuidConverter,
        AnyConverter,
        CustomConverter {

  /** What {@link #first} and {@link #next} answer when nothing is left to try. */
  static final int NONE = -1;

  RuleConverter() {}

  /**
   * Tells whether a text is a value, conversion included.
   *
   * @param text what holds the text
   * @param from where it starts
   * @param to where it ends, exclusive
   */
  public abstract boolean accepts(String text, int from, int to);

  /** The end that a regular expression would try first for a value from {@code from} on. */
  abstract int first(String text, int from, int limit);

  /** The end to try after {@code end}; by default ends are tried from the longest on. */
  int next(String text, int from, int end, int limit) {
    return end > from + 1 ? end - 1 : NONE;
  }

  /** Whether a value stays within one segment, so that its slashes are escaped. */
  boolean isolating() {
    return true;
  }

  /**
   * The text for any object that stands for a value, such as the text {@code "7"} for an int.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  abstract String textOf(Object value);

  /** A text that the arguments of the converter ask for; null where any usual one will do. */
  @Nullable String sample() {
    return null;
  }

  @Override
  public String toUrl(T value) {
    return textOf(value);
  }
}
