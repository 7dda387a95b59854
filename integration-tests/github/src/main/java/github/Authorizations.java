package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;

/** Routes for OAuth authorizations. */
@Blueprint(urlPrefix = "/authorizations")
final class Authorizations {

  @Get("")
  String get(Request request) {
    return Answer.of(request);
  }

  @Get("/<id>")
  String getById(Request request, String id) {
    return Answer.of(request, id);
  }

  @Post("")
  String post(Request request) {
    return Answer.of(request);
  }

  @Delete("/<id>")
  String deleteById(Request request, String id) {
    return Answer.of(request, id);
  }
}
