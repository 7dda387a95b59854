package advice;

import dev.ampoule.annotation.Route;

/** Advice on a view, and on one of its methods. */
@Traced("view")
@Route("/view/<name>")
final class Views {

  String get(String name) {
    return "get " + name;
  }

  @Traced("post")
  String post(String name) {
    return "post " + name;
  }
}
