package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for feeds. */
@Blueprint(urlPrefix = "/feeds")
final class Feeds {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }
}
