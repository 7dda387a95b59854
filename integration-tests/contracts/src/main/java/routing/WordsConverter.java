package routing;

import dev.ampoule.annotation.Converter;
import dev.ampoule.routing.UrlConverter;
import java.util.List;

/** Words joined by a plus sign. */
@Converter(name = "words")
final class WordsConverter implements UrlConverter<List<String>> {

  @Override
  public List<String> fromUrl(String text) {
    return List.of(text.split("\\+", -1));
  }

  @Override
  public String toUrl(List<String> value) {
    return String.join("+", value);
  }
}
