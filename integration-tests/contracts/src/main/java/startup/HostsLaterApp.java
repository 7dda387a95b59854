package startup;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Configure;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Response;
import dev.ampoule.routing.Rule;

/** Matches hosts, and adds rules for some at start. */
@Application(hostMatching = true)
final class HostsLaterApp {

  @Configure
  static void routes(App.Builder app) {
    app.route(Rule.of("/").host("api.example.org"), "api", r -> Response.text("api"))
        .route(
            Rule.of("/<int:id>").host("<tenant>.example.org"),
            "tenant",
            r -> Response.text(r.viewArgs().toString()));
  }

  @Get(value = "/", host = "example.org")
  String index() {
    return "index";
  }
}
