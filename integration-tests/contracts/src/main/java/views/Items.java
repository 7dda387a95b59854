package views;

import dev.ampoule.annotation.Route;
import dev.ampoule.http.Request;

/** Two rules, each answered by the methods that take its variables. */
@Route("/items/")
@Route("/items/<int:id>")
final class Items extends Removable implements Describable {

  String post(Request request) {
    return "post " + request.endpoint();
  }

  String get(int id) {
    return "get " + id;
  }

  String put(int id, Request request) {
    return "put " + id + " " + request.text();
  }
}
