package grove;

import dev.ampoule.App;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import java.util.Map;

/** Hangs on a branch, below a subdomain of its own. */
@SuppressWarnings("DoNotCallSuggester") // it fails on purpose
@Blueprint(urlPrefix = "/leaf", subdomain = "api")
final class Leaf {

  @BeforeRequest
  void here(RequestGlobals globals) {
    globals.set("here", globals.get("here", "") + "leaf;");
  }

  @Get("/names")
  String names(Request request) {
    return request.blueprint() + " " + request.blueprints();
  }

  @Get("/relative")
  String relative() {
    return App.current().urlFor(".names", Map.of());
  }

  @Get("/gone")
  String gone(Request request) {
    throw new NotFound(request.path());
  }
}
