package dev.ampoule.http;

import dev.ampoule.json.JsonName;
import dev.ampoule.json.JsonNames;
import dev.ampoule.json.JsonReader;
import dev.ampoule.json.JsonWriter;
import dev.ampoule.json.TypedJsonCodec;
import dev.ampoule.json.UnknownProperties;
import org.jspecify.annotations.Nullable;

/** A codec as it is generated, of a point whose constructor refuses negative numbers. */
public enum PointCodec implements TypedJsonCodec<PointCodec.Point> {
  INSTANCE;

  private static final JsonName X = JsonName.of("x");
  private static final JsonName Y = JsonName.of("y");
  private static final JsonNames NAMES = JsonNames.of(X, Y);

  /** A point. */
  public record Point(int x, int y) {

    public Point {
      if (x < 0 || y < 0) {
        throw new IllegalArgumentException("must not be negative");
      }
    }
  }

  @Override
  public Class<Point> type() {
    return Point.class;
  }

  @Override
  public void write(JsonWriter out, Point value) {
    out.beginObject();
    out.name(X);
    out.write(value.x());
    out.name(Y);
    out.write(value.y());
    out.endObject();
  }

  @Override
  public @Nullable Point read(JsonReader in) {
    int object = in.position();
    int problems = in.problems();
    if (!in.beginObject()) {
      return null;
    }
    long seen = 0;
    int x = 0;
    int y = 0;
    for (int name = in.nextName(NAMES, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(NAMES, name)) {
      seen = in.once(seen, name);
      switch (name) {
        case 0 -> x = in.readInt();
        case 1 -> y = in.readInt();
        default -> in.unknown(UnknownProperties.CONFIGURED);
      }
    }
    in.require(object, seen, 0b11, NAMES);
    if (in.problems() != problems) {
      return null;
    }
    try {
      return new Point(x, y);
    } catch (RuntimeException e) {
      in.rejected(object, e);
      return null;
    }
  }
}
