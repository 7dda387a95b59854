package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;

/** Routes for rendering of Markdown. */
@Blueprint(urlPrefix = "/markdown")
final class Markdown {

  @Post("")
  String post(Request request) {
    return Answer.of(request);
  }

  @Post("/raw")
  String postRaw(Request request) {
    return Answer.of(request);
  }
}
