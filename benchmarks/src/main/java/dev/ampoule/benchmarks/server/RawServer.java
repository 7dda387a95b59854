package dev.ampoule.benchmarks.server;

import dev.ampoule.benchmarks.app.Purchase;
import dev.ampoule.benchmarks.github.GithubTable;
import dev.ampoule.benchmarks.server.ServerSpec.Application;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http2.Http2Config;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who knows Helidon writes by hand: its routing, and handlers that send bytes. */
final class RawServer {

  private static final Header HTML =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");

  private static final Header JSON =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/json");

  private RawServer() {}

  /** Serves the application that the first argument names, on a free port. */
  public static void main(String[] args) throws IOException {
    ServerControl.quiet();
    WebServer server =
        WebServer.builder()
            .featuresDiscoverServices(false)
            .host("127.0.0.1")
            .port(0)
            .connectionOptions(options -> options.tcpNoDelay(true))
            .protocolsDiscoverServices(false)
            .addProtocol(http1(args.length < 2))
            .addProtocol(Http2Config.create())
            .routing(routing(Application.valueOf(args[0])))
            .build()
            .start();
    ServerControl.serve(server.port());
  }

  /**
   * The options that Ampoule's server sets. It turns off Helidon's own checks because it makes them
   * itself; a server by hand without either is faster than it is safe, so that the baseline with
   * Helidon's defaults is measured beside it.
   */
  private static Http1Config http1(boolean same) {
    return same
        ? Http1Config.builder()
            .validatePrologue(false)
            .validatePath(false)
            .validateRequestHeaders(false)
            .sendKeepAliveHeader(false)
            .build()
        : Http1Config.create();
  }

  private static HttpRouting.Builder routing(Application application) {
    HttpRouting.Builder routing = HttpRouting.builder();
    switch (application) {
      case PLAINTEXT -> routing.get("/plaintext", constant("Hello, World!"));
      case SUM -> routing.get("/sum/{a}/{b}", sum());
      case GREETING -> routing.get("/greeting", greeting());
      case GITHUB -> github(routing, GithubTable.rows());
      case GITHUB_GET -> github(routing, GithubTable.getRows());
      case JSON -> routing.get("/json", message());
      case PURCHASES -> routing.post("/purchases", purchases());
      case THOUSAND, WASTEFUL ->
          throw new IllegalArgumentException(application + " is no baseline of anything");
    }
    return routing;
  }

  private static void github(HttpRouting.Builder routing, List<GithubTable.Row> rows) {
    for (GithubTable.Row row : rows) {
      routing.route(Method.create(row.method()), row.helidonPattern(), constant(row.answer()));
    }
  }

  private static Handler constant(String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return (request, response) -> response.header(HTML).send(body);
  }

  private static Handler sum() {
    return (request, response) -> {
      var variables = request.path().pathParameters();
      int sum = Integer.parseInt(variables.get("a")) + Integer.parseInt(variables.get("b"));
      response.header(HTML).send(Integer.toString(sum).getBytes(StandardCharsets.UTF_8));
    };
  }

  /** JSON by hand, as text: nothing that a library does could cost less. */
  private static Handler message() {
    return (request, response) -> {
      String text = "{\"message\":\"" + "Hello, World!" + "\"}";
      response.header(JSON).send(text.getBytes(StandardCharsets.UTF_8));
    };
  }

  /** JSON by Jackson's databind, from bytes to bytes. */
  private static Handler purchases() {
    ObjectReader reader = new JsonMapper().readerFor(Purchase.class);
    ObjectWriter writer = new JsonMapper().writerFor(Purchase.Receipt.class);
    return (request, response) -> {
      Purchase purchase = reader.readValue(request.content().as(byte[].class));
      response.header(JSON).send(writer.writeValueAsBytes(purchase.receipt()));
    };
  }

  private static Handler greeting() {
    return (request, response) -> {
      String text = "Hello, " + request.query().get("name") + "!";
      response.header(HTML).send(text.getBytes(StandardCharsets.UTF_8));
    };
  }
}
