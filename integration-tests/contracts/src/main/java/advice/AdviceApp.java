package advice;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Configure;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Provides;
import dev.ampoule.http.Forbidden;
import dev.ampoule.http.Response;
import feedback.Reviews;
import java.util.Map;
import java.util.Set;

/** Advice on the application, on blueprints, on handlers, and on a blueprint of another jar. */
@Traced("app")
@Application(
    blueprints = {Panel.class, Views.class, Reviews.class, Pages.class},
    mounts = @Mount(value = Leaf.class, name = "top", urlPrefix = "/top"))
final class AdviceApp {

  private final Clock clock;

  AdviceApp(Clock clock) {
    this.clock = clock;
  }

  @Provides
  static Clock clock() {
    return new Clock();
  }

  @Provides
  static Users users() {
    return new Users(Map.of("alice", Set.of("admin", "user"), "bob", Set.of("user")));
  }

  @Configure
  static void add(App.Builder app) {
    app.route("/added", "added", request -> Response.text("added"));
  }

  @Get("/")
  String index() {
    return "index";
  }

  @Traced("first")
  @Traced("second")
  @Get("/twice")
  String twice() {
    return "twice";
  }

  @Post("/clock/<int:seconds>")
  String advance(int seconds) {
    clock.advance(seconds);
    return "now " + clock.seconds();
  }

  @ErrorHandler
  String forbidden(Forbidden error) {
    return "forbidden: " + error.description();
  }
}
