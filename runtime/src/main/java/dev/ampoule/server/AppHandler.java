package dev.ampoule.server;

import dev.ampoule.App;
import dev.ampoule.http.BadRequest;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.Response;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import org.jspecify.annotations.Nullable;

/** Answers through Helidon's response: requests of HTTP/2, and those that its features let pass. */
final class AppHandler {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.server");

  /** Statuses below it announce another response, for which a client would wait for ever. */
  private static final int FIRST_FINAL = 200;

  private AppHandler() {}

  /** Lets the application answer; whatever happens, there is a response. */
  static Response response(App app, Exchange exchange) {
    try {
      Response response = app.handle(exchange);
      if (response.status() >= FIRST_FINAL) {
        return response;
      }
      LOG.log(System.Logger.Level.ERROR, "Status {0} answers nothing.", response.status());
      close(response);
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.ERROR, "The application did not answer.", e);
    }
    return new InternalServerError().toResponse();
  }

  /** Ends a response, sent or not. */
  static void close(Response response) {
    try {
      response.close();
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.ERROR, "Closing a response failed.", e);
    }
  }

  static void answerHttp2(
      App app, ClientConnection connection, RoutingRequest request, RoutingResponse response) {
    connection.beginStream();
    try {
      if (isWellFormed(request)) {
        answer(app, request, connection, response);
      } else {
        HelidonAnswer.send(new BadRequest().toResponse(), false, response);
      }
    } finally {
      connection.endStream();
    }
  }

  static void answer(App app, RoutingRequest request, RoutingResponse response) {
    answer(app, request, null, response);
  }

  private static void answer(
      App app,
      RoutingRequest request,
      @Nullable ClientConnection connection,
      RoutingResponse response) {
    long length =
        request
            .headers()
            .contentLength()
            .orElse(request.content().hasEntity() ? RequestHead.CHUNKED : 0);
    HelidonExchange exchange = new HelidonExchange(request, connection, length);
    Response answer = response(app, exchange);
    try {
      HelidonAnswer.send(answer, exchange.method().equals("HEAD"), response);
    } finally {
      exchange.end();
      close(answer);
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
