package flaskr;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import flaskr.auth.Auth;
import flaskr.blog.Blog;
import java.time.Clock;

@Application(
    blueprints = {Auth.class, Blog.class},
    uses = {Database.class, InitDb.class})
final class FlaskrApp {

  /** Tests replace it. */
  @Provides
  static Clock clock() {
    return Clock.systemUTC();
  }

  /** A page that says that the application runs. */
  @Get("/hello")
  String hello() {
    return "Hello, World!";
  }
}
