package dev.ampoule.testing;

import dev.ampoule.App;
import dev.ampoule.BlueprintRoutes;
import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.config.Config;
import dev.ampoule.http.Headers;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** An application without a route: a before hook answers whatever a client test needs. */
final class EchoApp extends Dispatcher {

  /** What {@code /stream} sends, a line for each element; an empty one ends the stream. */
  static final BlockingQueue<String> LINES = new LinkedBlockingQueue<>();

  private EchoApp() {
    super(new BlueprintRoutes[0]);
  }

  static App create() {
    return create(Map.of());
  }

  static App create(Map<String, ?> config) {
    return App.builder("echo.EchoApp", context -> new EchoApp()).config(Config.of(config)).build();
  }

  /** An application with a part that is closed with it. */
  static App create(AutoCloseable part) {
    return App.builder(
            "echo.EchoApp",
            context -> {
              context.closing(part);
              return new EchoApp();
            })
        .build();
  }

  static App createPropagating() {
    return create(Map.of("PROPAGATE_EXCEPTIONS", true));
  }

  @Override
  public Response beforeRequest(int mount, Request request) throws Exception {
    request.globals().set("seen", request.path());
    String path = request.path();
    return switch (path) {
      case "/cookies" -> Response.text(String.valueOf(request.header("Cookie")));
      case "/set-cookie" ->
          Response.text("set").addHeader("Set-Cookie", String.valueOf(request.args().get("c")));
      case "/redirect" -> redirect(request);
      case "/loop" -> Response.redirect("/loop");
      case "/no-location" -> Response.of(302);
      case "/json" ->
          Response.text("{\"a\":[1,null]}").contentType("application/vnd.x+json; charset=utf-8");
      case "/latin" ->
          Response.bytes(new byte[] {(byte) 0xE4}).contentType("text/plain; charset=ISO-8859-1");
      case "/fail" -> throw new IllegalStateException("failed on purpose");
      case "/fail-checked" -> throw new IOException("checked on purpose");
      case "/stream" -> stream();
      default -> echo(request);
    };
  }

  private static Response redirect(Request request) {
    int status = Integer.parseInt(String.valueOf(request.args().get("status")));
    return Response.redirect(String.valueOf(request.args().get("to")), status);
  }

  private static Response echo(Request request) {
    Headers headers = request.headers();
    return Response.text(
        request.method() + " " + request.url() + "\n" + headers + "\n" + request.text());
  }

  private static Response stream() {
    return Response.stream(
        out -> {
          try {
            for (String line = LINES.take(); !line.isEmpty(); line = LINES.take()) {
              out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
              out.flush();
            }
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    return NO_MATCH;
  }

  @Override
  public Route[] routes() {
    return new Route[0];
  }

  @Override
  public List<MountedBlueprint> mounts() {
    return List.of();
  }

  @Override
  public @Nullable Response handleError(int mount, Request request, Throwable error) {
    return null;
  }
}
