package grove;

import dev.ampoule.App;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Scope;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import java.util.Map;

/** Carries leaves. */
@Blueprint(urlPrefix = "/branch", blueprints = Leaf.class)
final class Branch {

  @BeforeRequest(scope = Scope.APP)
  void everywhere(RequestGlobals globals) {
    globals.set("everywhere", globals.get("everywhere", "") + "x");
  }

  @BeforeRequest
  void here(RequestGlobals globals, Request request) {
    globals.set("here", globals.get("here", "") + "branch of " + request.blueprint() + ";");
  }

  @Get("")
  String root(Request request) {
    return request.path() + " " + request.endpoint();
  }

  @Get("/twig")
  String twig(Request request) {
    return request.path() + " " + App.current().urlFor(".root", Map.of());
  }

  @ErrorHandler
  String missing(NotFound error, Request request) {
    return "branch 404";
  }
}
