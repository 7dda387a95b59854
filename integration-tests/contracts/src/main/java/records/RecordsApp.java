package records;

import dev.ampoule.App;
import dev.ampoule.Context;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Configure;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Logs in handlers, hooks and other threads. */
@Application
final class RecordsApp {

  private static final System.Logger LOG = System.getLogger("records.RecordsApp");

  @Configure
  static void configure(App.Builder app) {
    app.middleware(
        (exchange, next) ->
            switch (exchange.rawPath()) {
              case "/refused" -> Response.of(403);
              case "/replaced" -> {
                next.handle(exchange).close();
                yield Response.text("replaced").status(202);
              }
              case "/broken" -> throw new IllegalStateException("the middleware fails");
              default -> next.handle(exchange);
            });
  }

  @Get("/")
  String index() {
    LOG.log(Level.INFO, "in the handler");
    return "hello";
  }

  @Get("/items/<int:id>")
  String item(int id) {
    return "item " + id;
  }

  @Get("/replaced")
  String replaced() {
    return "the middleware answers";
  }

  @Get("/reset/<reset_token>")
  String reset(String reset_token) {
    LOG.log(Level.INFO, "reset");
    return "reset " + reset_token.length();
  }

  @Post("/items")
  Response create() {
    return Response.of(204);
  }

  @Get("/threads")
  String threads() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(Context.wrap(() -> LOG.log(Level.INFO, "carried"))).get();
      threads.submit(() -> LOG.log(Level.INFO, "not carried")).get();
    }
    return "done";
  }

  @Get("/stream")
  Response stream() {
    StreamingBody body =
        out -> {
          LOG.log(Level.INFO, "in the stream");
          out.write("12345".getBytes(StandardCharsets.UTF_8));
          out.flush();
          out.write("678".getBytes(StandardCharsets.UTF_8));
        };
    return Response.stream(body);
  }

  @Get("/cut")
  Response cut() {
    StreamingBody body =
        out -> {
          out.write("1234".getBytes(StandardCharsets.UTF_8));
          out.flush();
          throw new IOException("password=hunter2 is wrong");
        };
    return Response.stream(body);
  }

  @Get("/early")
  Response early() {
    StreamingBody body =
        out -> {
          throw new IllegalStateException("nothing has been sent");
        };
    return Response.stream(body);
  }

  @Get("/failure")
  String failure() {
    throw new IllegalStateException("jdbc:postgresql://app:hunter2@db/x\r\n2026 INFO forged");
  }
}
