package dev.ampoule.routing;

/**
 * Converts between the text of a URL variable and a value: a converter of the application's own.
 *
 * <p>A class that implements it is annotated {@code @Converter}, which gives its name, its regular
 * expression and its weight, and is named in {@code @Application(uses = …)}. One instance serves
 * all requests at the same time.
 *
 * <p>Flask: a subclass of {@code BaseConverter}; {@code to_python} and {@code to_url}.
 *
 * @param <T> the type of the value
 */
public interface UrlConverter<T> {

  /**
   * Converts the text of a variable, percent-decoded.
   *
   * @param text what the converter's regular expression matched
   * @return the value, never null
   * @throws IllegalArgumentException if the text is no value; the next candidate rule is tried then
   */
  T fromUrl(String text);

  /**
   * Converts a value to the text of a variable, which is percent-encoded afterwards.
   *
   * @param value the value
   * @return the text; by default what {@code toString} says
   */
  default String toUrl(T value) {
    return value.toString();
  }
}
