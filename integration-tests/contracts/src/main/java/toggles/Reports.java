package toggles;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.Request;

/** A blueprint with nothing special. */
@SuppressWarnings("DoNotCallSuggester") // it fails on purpose
@Blueprint
final class Reports {

  @Get("/")
  String index(Request request) {
    return String.valueOf(request.endpoint());
  }

  @Get("/teapot")
  String teapot() {
    throw HttpException.of(418);
  }

  @Get("/self")
  String self() {
    return ReportsUrls.index().toString();
  }
}
