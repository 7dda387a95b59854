package codecs;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Provides;
import dev.ampoule.json.JsonCodec;

/** Money is written by a class in {@code uses}, points by what a provider makes. */
@Application(blueprints = Prices.class, uses = MoneyCodec.class)
final class CodecsApp {

  @Provides
  static Symbols symbols() {
    return new Symbols("€");
  }

  @Provides
  static JsonCodec<Point> points() {
    return new PointCodec();
  }
}
