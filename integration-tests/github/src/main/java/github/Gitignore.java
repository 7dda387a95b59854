package github;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Routes for templates of .gitignore files. */
@Blueprint(urlPrefix = "/gitignore")
final class Gitignore {

  @Get("/templates")
  String getTemplates(Request request) {
    return Answer.of(request);
  }

  @Get("/templates/<name>")
  String getTemplatesByName(Request request, String name) {
    return Answer.of(request, name);
  }
}
