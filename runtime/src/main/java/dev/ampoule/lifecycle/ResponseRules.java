package dev.ampoule.lifecycle;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.List;

/** What HTTP asks of all responses, whatever a handler returned. */
final class ResponseRules {

  /** What describes a body, and so has no place where the client has the body already. */
  private static final List<String> ENTITY_HEADERS =
      List.of(
          "Allow",
          "Content-Encoding",
          "Content-Language",
          "Content-MD5",
          "Content-Range",
          "Last-Modified");

  private ResponseRules() {}

  static void apply(Request request, Response response) {
    int status = response.status();
    boolean without = status < 200 || status == 204 || status == 304;
    // The method as sent: to a transport, "head" is another method, whose response has a body.
    if (without || request.exchange().method().equals("HEAD")) {
      response.dropBody();
    }
    if (status == 304) {
      response.contentType(null);
      ENTITY_HEADERS.forEach(name -> response.headers().remove(name));
    }
  }
}
