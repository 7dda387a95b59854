package contexts;

import dev.ampoule.Context;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;

/** Asks for the current request in many places. */
@Application
final class ContextsApp {

  @BeforeRequest
  void remember(Request request, RequestGlobals globals) {
    globals.set("who", String.valueOf(request.args().get("who")));
  }

  @Get("/here")
  String here() {
    return who();
  }

  @Get("/parameter")
  String parameter(Request request, RequestGlobals globals) {
    return (request == Request.current()) + " " + (globals == RequestGlobals.current());
  }

  @Get("/executor")
  String executor() {
    return CompletableFuture.supplyAsync(ContextsApp::who, Context.executor()).join();
  }

  @Get("/wrapped")
  String wrapped() throws Exception {
    FutureTask<String> task = new FutureTask<>(Context.wrap(ContextsApp::who));
    Thread.ofPlatform().start(task);
    return task.get();
  }

  @Get("/unwrapped")
  String unwrapped() throws Exception {
    FutureTask<Boolean> task = new FutureTask<>(Context::hasRequest);
    Thread.ofPlatform().start(task);
    return "has a request: " + task.get();
  }

  @Get("/lost")
  String lost() throws Exception {
    FutureTask<String> task =
        new FutureTask<>(
            () -> {
              try {
                return Request.current().path();
              } catch (IllegalStateException e) {
                return String.valueOf(e.getMessage());
              }
            });
    Thread.ofPlatform().start(task);
    return task.get();
  }

  @Get("/after")
  Response after() {
    Context.afterThisRequest(response -> response.header("X-Context", "1"));
    return Response.text(who()).afterThisRequest(response -> response.header("X-Response", "2"));
  }

  @Get("/streamed")
  StreamingBody streamed() {
    return out -> out.write(who().getBytes(StandardCharsets.UTF_8));
  }

  @Get("/virtual")
  String virtual(@Query String who) {
    return who + " " + Thread.currentThread().isVirtual();
  }

  private static String who() {
    return Request.current().path() + " " + RequestGlobals.current().get("who", "nobody");
  }
}
