package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for issues of the user. */
@Blueprint(urlPrefix = "/issues")
final class Issues {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }
}
