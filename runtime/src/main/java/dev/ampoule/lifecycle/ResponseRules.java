package dev.ampoule.lifecycle;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;

/** What HTTP says about bodies, whatever a handler returned. */
final class ResponseRules {

  private ResponseRules() {}

  static void apply(Request request, Response response) {
    int status = response.status();
    if (status < 200 || status == 204 || status == 304) {
      response.dropBody();
    } else if (request.method().equals("HEAD")) {
      response.dropBody();
    }
    if (status == 304) {
      response.contentType(null);
    }
  }
}
