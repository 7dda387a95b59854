package requests;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with what it sees of a request. */
@Application
final class RequestsApp {

  @Get("/url/<path:rest>")
  String url(String rest, Request request) {
    return String.join(
        "\n",
        request.method(),
        request.scheme(),
        request.host(),
        request.path(),
        request.queryString(),
        request.rootUrl(),
        request.remoteAddr(),
        rest);
  }

  @Get("/args")
  String args(Request request) {
    return request.args().get("a") + " " + request.args().getAll("a");
  }

  @Get("/cookies")
  String cookies(Request request) {
    return String.valueOf(request.cookies().get("a"));
  }

  @Post("/body")
  String body(Request request) {
    return request.mimetype() + " " + request.contentLength() + " " + request.text();
  }

  @Post("/twice")
  String twice(Request request) {
    return request.text() + request.text();
  }

  @Post("/stream")
  String stream(Request request) throws IOException {
    return new String(request.stream().readNBytes(3), StandardCharsets.UTF_8);
  }

  @Post("/limited")
  String limited(Request request) {
    request.maxContentLength(10);
    return "read " + request.data().length;
  }

  @Post("/unread")
  String unread() {
    return "unread";
  }
}
