package health;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Configure;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Provides;
import dev.ampoule.config.Config;
import dev.ampoule.health.HealthCheck;
import java.util.Map;

/** An application with checks of its health, which a request makes fail. */
@Application
final class HealthApp {

  private final Organs organs;

  HealthApp(Organs organs) {
    this.organs = organs;
  }

  @Provides
  static Organs organs() {
    return new Organs();
  }

  @Provides
  static HealthCheck heart(Organs organs) {
    return HealthCheck.live("heart", () -> organs.check("heart"));
  }

  @Provides
  static HealthCheck stomach(Organs organs) {
    return HealthCheck.ready("stomach", () -> organs.check("stomach"));
  }

  @Provides
  static Lungs lungs(Organs organs) {
    return new Lungs(organs);
  }

  @Configure
  static void mount(App.Builder app, Config config) {
    app.middleware((exchange, next) -> next.handle(exchange).header("X-Middleware", "yes"));
    if (!config.bool("HEALTHY_INNER", false)) {
      app.mount("/inner", HealthAppFactory.create(Config.of(Map.of("HEALTHY_INNER", true))));
    }
  }

  @Get("/fail/<organ>/<how>")
  String fail(String organ, String how) {
    organs.set(organ, how);
    return how;
  }

  @Post("/health/ready")
  String posted() {
    return "posted";
  }
}
