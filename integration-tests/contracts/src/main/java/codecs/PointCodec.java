package codecs;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes {@code [1,2]}. */
final class PointCodec implements JsonCodec<Point> {

  @Override
  public void write(JsonWriter out, Point value) {
    out.beginArray();
    out.element();
    out.write(value.x());
    out.element();
    out.write(value.y());
    out.endArray();
  }

  @Override
  public @Nullable Point read(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    int[] values = new int[2];
    for (int i = 0; in.nextElement(); i++) {
      values[i % 2] = in.readInt();
    }
    return new Point(values[0], values[1]);
  }
}
