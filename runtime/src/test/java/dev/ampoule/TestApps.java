package dev.ampoule;

import dev.ampoule.config.Config;
import java.util.Map;

/** Applications for tests, built as generated code builds them. */
public final class TestApps {

  private TestApps() {}

  /** An application with a dispatcher and a configuration. */
  public static App of(Dispatcher dispatcher, Map<String, ?> config) {
    return App.builder("test.App", context -> dispatcher).config(Config.of(config)).build();
  }

  /** Builds an application without a route, with a configuration. */
  public static App.Builder builder(Map<String, ?> config) {
    return App.builder("test.App", context -> new TestDispatcher()).config(Config.of(config));
  }

  /** An application without a route, with a configuration. */
  public static App withKeys(Map<String, ?> config) {
    return of(new TestDispatcher(), config);
  }

  /** An application without a route. */
  public static App empty() {
    return of(new TestDispatcher(), Map.of());
  }
}
