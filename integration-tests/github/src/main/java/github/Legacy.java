package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for searches by the older interface. */
@Blueprint(urlPrefix = "/legacy")
final class Legacy {

  @Get("/issues/search/<owner>/<repository>/<state>/<keyword>")
  String getIssuesSearchByKeyword(
      Request request, String owner, String repository, String state, String keyword) {
    return Answer.of(request, owner, repository, state, keyword);
  }

  @Get("/repos/search/<keyword>")
  String getReposSearchByKeyword(Request request, String keyword) {
    return Answer.of(request, keyword);
  }

  @Get("/user/search/<keyword>")
  String getUserSearchByKeyword(Request request, String keyword) {
    return Answer.of(request, keyword);
  }

  @Get("/user/email/<email>")
  String getUserEmailByEmail(Request request, String email) {
    return Answer.of(request, email);
  }
}
