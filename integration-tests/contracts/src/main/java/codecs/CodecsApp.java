package codecs;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Provides;
import dev.ampoule.json.JsonCodec;
import java.util.List;

/**
 * Money and lists of points are written by classes in {@code uses}, others by what providers make.
 */
@Application(
    blueprints = Prices.class,
    uses = {MoneyCodec.class, PathCodec.class})
final class CodecsApp {

  @Provides
  static Symbols symbols() {
    return new Symbols("€");
  }

  @Provides
  static JsonCodec<Point> points() {
    return new PointCodec();
  }

  @Provides
  static JsonCodec<Point[]> stops(JsonCodec<List<Point>> path) {
    return new StopsCodec(path);
  }
}
