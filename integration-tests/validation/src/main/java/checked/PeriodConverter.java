package checked;

import dev.ampoule.annotation.Converter;
import dev.ampoule.routing.UrlConverter;

@Converter(name = "period", regex = "-?[0-9]+d-?[0-9]+h")
final class PeriodConverter implements UrlConverter<Period> {

  @Override
  public Period fromUrl(String text) {
    int end = text.indexOf('d');
    String hours = text.substring(end + 1, text.length() - 1);
    return new Period(Integer.parseInt(text.substring(0, end)), Integer.parseInt(hours));
  }

  @Override
  public String toUrl(Period period) {
    return period.days() + "d" + period.hours() + "h";
  }
}
