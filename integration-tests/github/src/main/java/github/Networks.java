package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for networks of forks. */
@Blueprint(urlPrefix = "/networks")
final class Networks {

  @Get("/<owner>/<repo>/events")
  String getEvents(Request request, String owner, String repo) {
    return Answer.of(request, owner, repo);
  }
}
