package dev.ampoule.server;

import dev.ampoule.http.Response;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import org.jspecify.annotations.Nullable;

/** Answers through Helidon's response: requests of HTTP/2, and those that its features let pass. */
final class AppHandler {

  private AppHandler() {}

  static void answerHttp2(
      Gate gate, ClientConnection connection, RoutingRequest request, RoutingResponse response) {
    connection.beginStream();
    try {
      if (isWellFormed(request)) {
        answer(gate, request, connection, response);
      } else {
        Response refusal = gate.malformed(new HelidonExchange(request, connection, 0));
        HelidonAnswer.send(refusal, false, response);
        Gate.close(refusal);
      }
    } finally {
      connection.endStream();
    }
  }

  static void answer(Gate gate, RoutingRequest request, RoutingResponse response) {
    answer(gate, request, null, response);
  }

  private static void answer(
      Gate gate,
      RoutingRequest request,
      @Nullable ClientConnection connection,
      RoutingResponse response) {
    long length =
        request
            .headers()
            .contentLength()
            .orElse(request.content().hasEntity() ? RequestHead.CHUNKED : 0);
    HelidonExchange exchange = new HelidonExchange(request, connection, length);
    Response answer = gate.response(exchange);
    try {
      HelidonAnswer.send(answer, exchange.method().equals("HEAD"), response);
    } finally {
      exchange.end();
      Gate.close(answer);
    }
  }

  /** What {@link RequestHead} checks of HTTP/1, and Helidon does not of HTTP/2. */
  private static boolean isWellFormed(RoutingRequest request) {
    HttpPrologue prologue = request.prologue();
    String authority = request.authority();
    return isTarget(prologue.uriPath().rawPath())
        && (!prologue.hasQuery() || isVisible(prologue.query().rawValue()))
        && !prologue.fragment().hasValue()
        && authority != null
        && HostSyntax.isValid(authority);
  }

  private static boolean isTarget(String path) {
    return (path.startsWith("/") || path.equals("*")) && isVisible(path);
  }

  private static boolean isVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7e || !Octets.isTarget((byte) c)) {
        return false;
      }
    }
    return true;
  }
}
