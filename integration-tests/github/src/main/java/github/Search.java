package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for searches. */
@Blueprint(urlPrefix = "/search")
final class Search {

  @Get("/repositories")
  String getRepositories(Request request) {
    return Answer.of(request);
  }

  @Get("/code")
  String getCode(Request request) {
    return Answer.of(request);
  }

  @Get("/issues")
  String getIssues(Request request) {
    return Answer.of(request);
  }

  @Get("/users")
  String getUsers(Request request) {
    return Answer.of(request);
  }
}
