package views;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Route;
import dev.ampoule.http.Request;

/** A blueprint that mounts a view. */
@Blueprint(urlPrefix = "/admin", blueprints = Admin.Health.class)
final class Admin {

  @Get("/")
  String index() {
    return "admin";
  }

  /** A view without a variable. */
  @Route(value = "/health", endpoint = "check")
  static final class Health {

    String get(Request request) {
      return request.endpoint() + " is up";
    }

    String head() {
      return "";
    }
  }
}
