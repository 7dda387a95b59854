package routing;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** Rules and values beyond ASCII. */
@Blueprint(urlPrefix = "/u")
final class Unicode {

  @Get("/größe/<wert>")
  String literal(String wert) {
    return "größe " + wert;
  }

  @Get("/value/<s>")
  String value(String s) {
    return "value " + s;
  }
}
