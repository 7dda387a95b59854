package toggles;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Scope;
import dev.ampoule.http.HttpException;

/** Handles one error for the whole application. */
@SuppressWarnings("DoNotCallSuggester") // it fails on purpose
@Blueprint
final class Teapots {

  @Get("/pot")
  String pot() {
    throw HttpException.of(418);
  }

  @ErrorHandler(value = 418, scope = Scope.APP)
  String teapot() {
    return "short and stout";
  }
}
