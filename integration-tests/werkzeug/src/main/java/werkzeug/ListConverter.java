package werkzeug;

import dev.ampoule.annotation.Converter;
import dev.ampoule.routing.UrlConverter;
import java.util.List;

/** Texts with plus signs between them. */
@Converter(name = "list")
final class ListConverter implements UrlConverter<List<String>> {

  @Override
  public List<String> fromUrl(String text) {
    return List.of(text.split("\\+", -1));
  }

  @Override
  public String toUrl(List<String> value) {
    return String.join("+", value);
  }
}
