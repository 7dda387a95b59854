package urls;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Route;

/** Endpoints to build URLs for. */
@Application(blueprints = Library.class)
final class UrlsApp {

  @Get("/")
  String index() {
    return "index";
  }

  @Get("/s/<s>")
  String text(String s) {
    return s;
  }

  @Route(value = "/pages/", defaults = "page=1")
  @Route("/pages/<int:page>")
  String page(int page) {
    return "page " + page;
  }

  @Route(value = "/methods", methods = "GET", endpoint = "mixed")
  String mixedGet() {
    return "get";
  }
}
