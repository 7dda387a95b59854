package werkzeug;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The recorded maps as applications. */
final class Maps {

  private static final Map<String, Function<Config, App>> FACTORIES =
      Map.of(
          "basic", BasicMapFactory::create,
          "methods", MethodsMapFactory::create,
          "ints", NumbersMapFactory::create,
          "precedence", PrecedenceMapFactory::create,
          "strict", StrictMapFactory::create,
          "defaults", DefaultsMapFactory::create,
          "redirects", RedirectsMapFactory::create,
          "subdomains", SubdomainsMapFactory::create,
          "custom", CustomMapFactory::create);

  private Maps() {}

  static App open(String map) {
    Config config = Config.of(Map.of("SERVER_NAME", "example.com"));
    return Objects.requireNonNull(FACTORIES.get(map), map).apply(config);
  }
}
