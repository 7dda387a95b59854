package startup;

import dev.ampoule.App;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** An application below a prefix of another one. */
@Application
final class InnerApp {

  @Get("/")
  String index(Request request) {
    return request.scriptRoot() + " " + request.path() + " " + InnerAppUrls.page("a b");
  }

  @Get("/page/<name>")
  String page(String name, RequestGlobals globals) {
    return App.current().name() + " " + name + " " + globals.names();
  }

  @Get("/slash/")
  String slash() {
    return "slash";
  }
}
