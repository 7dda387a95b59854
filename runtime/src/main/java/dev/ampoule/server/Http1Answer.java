package dev.ampoule.server;

import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;

/** Answers a request of HTTP/1: lets the application make a response, and sends it. */
final class Http1Answer {

  private Http1Answer() {}

  static void to(
      Gate gate, ClientContext context, RoutingRequest request, RoutingResponse helidon) {
    ClientConnection connection = context.connection();
    MessageFeed feed = connection.feed();
    HelidonExchange exchange = new HelidonExchange(request, connection, feed.bodyLength());
    Response response = gate.response(exchange);
    boolean head = request.prologue().method().equals(Method.HEAD);
    Http1Output output = new Http1Output(context.dataWriter(), connection, response, head);
    try {
      StreamingBody body = response.stream();
      if (body == null || head) {
        output.send(response.body());
      } else {
        stream(response, body, output);
      }
    } catch (IOException e) {
      throw new ServerConnectionException("The client has gone.", e);
    } finally {
      exchange.end();
      Gate.close(response);
    }
    if (feed.closesAfterResponse()) {
      feed.end();
      // Helidon would read a body to its end otherwise.
      helidon.headers().set(HeaderValues.CONNECTION_CLOSE);
    }
  }

  private static void stream(Response response, StreamingBody body, Http1Output output)
      throws IOException {
    try {
      body.writeTo(output);
      output.finish();
    } catch (Throwable e) {
      if (output.left()) {
        throw new ServerConnectionException("The client has gone.", e);
      }
      Gate.bodyFailed(response, e);
      if (output.begun()) {
        throw new CloseConnectionException("A streamed response failed.", e);
      }
      output.replace(new InternalServerError().toResponse());
    }
  }
}
