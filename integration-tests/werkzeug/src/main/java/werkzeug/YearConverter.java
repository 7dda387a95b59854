package werkzeug;

import dev.ampoule.annotation.Converter;
import dev.ampoule.routing.UrlConverter;

/** A year of four digits, from 1900 on. Its weight says that it goes before any text. */
@Converter(name = "year", regex = "\\d{4}", weight = 60)
final class YearConverter implements UrlConverter<Integer> {

  private static final int FIRST = 1900;

  @Override
  public Integer fromUrl(String text) {
    int year = Integer.parseInt(text);
    if (year < FIRST) {
      throw new IllegalArgumentException("before " + FIRST);
    }
    return year;
  }
}
