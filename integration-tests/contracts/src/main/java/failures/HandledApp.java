package failures;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.InternalServerError;

/** Handles what nothing else handles. */
@SuppressWarnings("DoNotCallSuggester") // they fail on purpose
@Application
final class HandledApp {

  @Get("/state")
  String state() {
    throw new IllegalStateException("state");
  }

  @Get("/own-500")
  String own() {
    throw new InternalServerError("my words");
  }

  @Get("/argument")
  String argument() {
    throw new IllegalArgumentException("argument");
  }

  @Get("/special")
  String special() {
    throw new Special();
  }

  @Get("/teapot")
  String teapot() {
    throw HttpException.of(418);
  }

  @ErrorHandler
  String any(InternalServerError error) {
    Throwable original = error.originalException();
    return "500 of " + (original == null ? "nothing" : original.getMessage());
  }

  @ErrorHandler
  String argument(IllegalArgumentException error) {
    return "handled " + error.getMessage();
  }

  @ErrorHandler(418)
  String teapots() {
    return "any teapot";
  }

  @ErrorHandler
  String special(Special error) {
    return "special teapot";
  }

  /** An error with a status of its own. */
  static final class Special extends HttpException {

    private static final long serialVersionUID = 1L;

    Special() {
      super(418, "special");
    }
  }
}
