package codecs;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of points as a path. */
final class StopsCodec implements JsonCodec<Point[]> {

  private final JsonCodec<List<Point>> path;

  StopsCodec(JsonCodec<List<Point>> path) {
    this.path = path;
  }

  @Override
  public void write(JsonWriter out, Point[] value) {
    path.write(out, List.of(value));
  }

  @Override
  public Point @Nullable [] read(JsonReader in) {
    List<Point> points = path.read(in);
    return points == null ? null : points.toArray(new Point[0]);
  }
}
