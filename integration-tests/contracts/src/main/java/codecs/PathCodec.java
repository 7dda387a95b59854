package codecs;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Points one after the other, as the path of an SVG image has them: {@code 1 2, 3 4}. */
final class PathCodec implements JsonCodec<List<Point>> {

  @Override
  public void write(JsonWriter out, List<Point> value) {
    out.write(value.stream().map(p -> p.x() + " " + p.y()).collect(Collectors.joining(", ")));
  }

  @Override
  public @Nullable List<Point> read(JsonReader in) {
    String text = in.readString();
    return text == null ? null : Arrays.stream(text.split(", ", -1)).map(PathCodec::point).toList();
  }

  private static Point point(String text) {
    int space = text.indexOf(' ');
    return new Point(
        Integer.parseInt(text.substring(0, space)), Integer.parseInt(text.substring(space + 1)));
  }
}
