package wiring;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.config.Config;
import java.util.Objects;

/** Provides parts that need each other, and uses those of another class. */
@Application(blueprints = Notes.class, uses = Providers.class)
final class WiringApp {

  @Provides
  static Log log(Config config) {
    return Objects.requireNonNull((Log) config.get("LOG"), "LOG is missing");
  }

  @Provides
  static Database database(Log log, Config config) {
    return new Database(config.string("DATABASE", "memory"), log);
  }

  @Get("/app")
  String app(App app, Config config) {
    return app.name() + " " + (app.config() == config) + " " + (App.current() == app);
  }
}
