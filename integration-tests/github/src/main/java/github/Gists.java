package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.http.Request;

/** Routes for gists. */
@Blueprint(urlPrefix = "/gists")
final class Gists {

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

  @Put("/<id>/star")
  String putStar(Request request, String id) {
    return Answer.of(request, id);
  }

  @Delete("/<id>/star")
  String deleteStar(Request request, String id) {
    return Answer.of(request, id);
  }

  @Get("/<id>/star")
  String getStar(Request request, String id) {
    return Answer.of(request, id);
  }

  @Post("/<id>/forks")
  String postForks(Request request, String id) {
    return Answer.of(request, id);
  }

  @Delete("/<id>")
  String deleteById(Request request, String id) {
    return Answer.of(request, id);
  }
}
