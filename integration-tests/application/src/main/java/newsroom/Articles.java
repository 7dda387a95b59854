package newsroom;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** Articles by number. */
@Blueprint(urlPrefix = "/articles")
final class Articles {

  @Get("/<int:id>")
  String show(int id) {
    return "article " + id;
  }

  @Get("/first")
  String first() {
    return "the first article is at " + ArticlesUrls.show(1);
  }
}
