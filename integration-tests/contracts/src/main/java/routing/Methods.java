package routing;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Delete;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Patch;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Put;
import dev.ampoule.annotation.Route;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;

/** HTTP methods: shared, explicit, automatic and unusual ones. */
@Blueprint(urlPrefix = "/m")
final class Methods {

  @Get("/crud/<int:id>")
  String get(int id) {
    return "get " + id;
  }

  @Post("/crud/<int:id>")
  String post(int id) {
    return "post " + id;
  }

  @Put("/crud/<int:id>")
  String put(int id) {
    return "put " + id;
  }

  @Patch("/crud/<int:id>")
  String patch(int id) {
    return "patch " + id;
  }

  @Delete("/crud/<int:id>")
  String delete(int id) {
    return "delete " + id;
  }

  @Route(
      value = "/one",
      methods = {"GET", "POST"})
  String one(Request request) {
    return request.method() + " one";
  }

  @Route(
      value = "/explicit",
      methods = {"HEAD", "OPTIONS"})
  Response explicit(Request request) {
    return Response.text("").header("X-Handler", request.method());
  }

  @Get("/explicit")
  String automatic() {
    return "automatic";
  }

  @Route(
      value = "/odd",
      methods = {"PURGE", "TRACE"})
  String odd(Request request) {
    return request.method() + " odd";
  }

  @Post("/post-only")
  String postOnly() {
    return "posted";
  }
}
