package startup;

import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.NotFound;
import java.util.Optional;

/** Compiled routes, beside those that are added. */
@Blueprint(urlPrefix = "/pages")
final class Pages {

  private final Health health;

  Pages(Health health) {
    this.health = health;
  }

  @BeforeRequest
  void before() {
    health.note("pages before");
  }

  @Get("/<name>")
  String show(String name) {
    health.note("page");
    return "compiled " + name;
  }

  @Post("/form/")
  String form() {
    return "form";
  }

  @Get("/tree/")
  String tree() {
    return "tree";
  }

  @Get("/gone")
  String gone(@Query Optional<String> back) {
    return back.orElseThrow(() -> new NotFound("this page is gone"));
  }

  @ErrorHandler
  String missing(NotFound error) {
    return "pages: " + error.description();
  }
}
