package errors;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.NotFound;

/** A blueprint whose general handler loses to the application's handler of a status. */
@SuppressWarnings("DoNotCallSuggester") // they fail on purpose
@Blueprint(urlPrefix = "/plain")
final class Plain {

  @Get("/missing")
  String missing() {
    throw new NotFound("missing");
  }

  @Get("/teapot")
  String teapot() {
    throw HttpException.of(418);
  }

  @Get("/conflict")
  String conflict() {
    throw HttpException.of(409);
  }

  @ErrorHandler
  String http(HttpException error) {
    return "plain http " + error.status();
  }
}
