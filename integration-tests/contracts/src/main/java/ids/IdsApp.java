package ids;

import dev.ampoule.App;
import dev.ampoule.Context;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Configure;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Answers with the id of the request. */
@Application
final class IdsApp {

  @Configure
  static void configure(App.Builder app) {
    app.middleware(
        (exchange, next) -> {
          if (exchange.rawPath().equals("/middleware")) {
            throw new IllegalStateException("the middleware fails");
          }
          return next.handle(exchange);
        });
  }

  @Get("/")
  String id(Request request) {
    return request.id();
  }

  @Get("/own")
  Response own() {
    return Response.text("own").header("x-request-id", "mine");
  }

  @Get("/stream")
  Response stream(Request request) {
    StreamingBody body = out -> out.write(request.id().getBytes(StandardCharsets.UTF_8));
    return Response.stream(body);
  }

  /** Asks for the id in many threads at once. */
  @Get("/threads")
  String threads(Request request) throws Exception {
    Callable<String> task = Context.wrap((Callable<String>) () -> Request.current().id());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers =
          Stream.generate(() -> task).limit(50).map(threads::submit).toList();
      for (Future<String> answer : answers) {
        if (!answer.get().equals(request.id())) {
          return "two ids";
        }
      }
    }
    return request.id();
  }

  @Get("/failure")
  String failure() {
    throw new IllegalStateException("the handler fails");
  }
}
