package routing;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Route;

/** Options of a rule beyond its path and methods. */
@Blueprint(urlPrefix = "/r")
final class Rules {

  @Route(value = "/page/", defaults = "page=1")
  @Route("/page/<int:page>")
  String page(int page) {
    return "page " + page;
  }

  @Route("/users/<int:id>")
  @Route(value = "/members/<int:id>", alias = true)
  String user(int id) {
    return "user " + id;
  }

  @Get(value = "/old/<int:id>/<name>", redirectTo = "/r/new/<name>/<id>")
  String old(int id, String name) {
    return "never called " + id + name;
  }

  @Get("/new/<name>/<int:id>")
  String current(String name, int id) {
    return "new " + name + " " + id;
  }

  @Get(value = "/elsewhere/<int:id>", buildOnly = true)
  String elsewhere(int id) {
    return "never called " + id;
  }

  @Route("/first")
  @Route(
      value = "/second",
      methods = {"POST", "PUT"})
  String several() {
    return "several";
  }

  @Get(value = "/named", endpoint = "renamed")
  String originalName() {
    return "named";
  }

  @Get("")
  String exactlyThePrefix() {
    return "prefix";
  }
}
