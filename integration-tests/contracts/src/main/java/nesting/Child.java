package nesting;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** A blueprint that knows nothing of its parent. */
@Blueprint(name = "kid", urlPrefix = "/child")
final class Child {

  @Get("/<int:id>")
  String show(int id, Request request) {
    return request.endpoint() + " " + id;
  }

  @Get("/blueprint")
  String blueprint(Request request) {
    return String.valueOf(request.blueprint());
  }
}
