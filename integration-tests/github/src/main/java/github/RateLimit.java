package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for the rate limit. */
@Blueprint(urlPrefix = "/rate_limit")
final class RateLimit {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }
}
