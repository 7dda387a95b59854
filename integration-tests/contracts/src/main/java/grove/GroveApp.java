package grove;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;
import dev.ampoule.http.NotFound;
import java.util.Map;

/** Mounts a branch twice. */
@Application(
    subdomainMatching = true,
    mounts = {
      @Mount(value = Branch.class, name = "one", urlPrefix = "/one/"),
      @Mount(value = Branch.class, name = "two", urlPrefix = "/two", subdomain = "eu")
    })
final class GroveApp {

  @Get("/dotted")
  String dotted() {
    return App.current().urlFor(".dotted", Map.of());
  }

  @ErrorHandler
  String missing(NotFound error) {
    return "application 404";
  }
}
