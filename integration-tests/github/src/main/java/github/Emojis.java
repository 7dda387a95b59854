package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for emojis. */
@Blueprint(urlPrefix = "/emojis")
final class Emojis {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }
}
