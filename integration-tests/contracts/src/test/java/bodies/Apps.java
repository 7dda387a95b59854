package bodies;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import java.util.Map;

/** Applications for the tests of this package. */
final class Apps {

  private Apps() {}

  /** One that takes bodies of 10,000 bytes, nested 50 levels deep. */
  static App limited() {
    return BodiesAppFactory.create(
        Config.of(Map.of("MAX_CONTENT_LENGTH", 10_000, "JSON_MAX_DEPTH", 50)));
  }
}
