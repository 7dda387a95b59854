package dev.ampoule.routing;

import java.util.regex.Pattern;

/**
 * A converter of the application's own, with its regular expression.
 *
 * @param <T> the type of the value
 */
public final class CustomConverter<T> extends RuleConverter<T> {

  private final UrlConverter<T> converter;
  private final Pattern pattern;
  private final boolean isolating;

  /**
   * A converter as rules use it.
   *
   * @param converter what converts
   * @param regex the regular expression of a value; one with a slash makes values span segments
   */
  public CustomConverter(UrlConverter<T> converter, String regex) {
    this.converter = converter;
    this.pattern = Pattern.compile(regex);
    this.isolating = !regex.replace("[^/]", "").contains("/");
  }

  /** Tells whether the text has the right form; the conversion may still reject it. */
  @Override
  public boolean accepts(String text, int from, int to) {
    return pattern.matcher(text).region(from, to).matches();
  }

  @Override
  int first(String text, int from, int limit) {
    return longest(text, from, limit);
  }

  @Override
  int next(String text, int from, int end, int limit) {
    return longest(text, from, end - 1);
  }

  private int longest(String text, int from, int limit) {
    for (int end = limit; end >= from; end--) {
      if (accepts(text, from, end)) {
        return end;
      }
    }
    return NONE;
  }

  @Override
  boolean isolating() {
    return isolating;
  }

  @Override
  public T fromUrl(String text) {
    return converter.fromUrl(text);
  }

  @Override
  public String toUrl(T value) {
    return converter.toUrl(value);
  }

  @Override
  @SuppressWarnings("unchecked") // a wrong type is answered like any other bad value
  String textOf(Object value) {
    try {
      return converter.toUrl((T) value);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          "a " + value.getClass().getName() + " is no value of " + converter, e);
    }
  }
}
