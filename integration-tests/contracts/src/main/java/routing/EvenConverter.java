package routing;

import dev.ampoule.annotation.Converter;
import dev.ampoule.routing.UrlConverter;

/** Even numbers; it rejects any other, so that the next rule is tried. */
@Converter(name = "even", regex = "[0-9]{1,6}", weight = 40)
final class EvenConverter implements UrlConverter<Integer> {

  @Override
  public Integer fromUrl(String text) {
    int number = Integer.parseInt(text);
    if (number % 2 != 0) {
      throw new IllegalArgumentException(text + " is odd");
    }
    return number;
  }

  @Override
  public String toUrl(Integer value) {
    return value.toString();
  }
}
