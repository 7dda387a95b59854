package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for all public repositories. */
@Blueprint(urlPrefix = "/repositories")
final class Repositories {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }
}
