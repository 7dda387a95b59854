package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for facts about the service. */
@Blueprint(urlPrefix = "/meta")
final class Meta {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }
}
