package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for public events. */
@Blueprint(urlPrefix = "/events")
final class Events {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }
}
