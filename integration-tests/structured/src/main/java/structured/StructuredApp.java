package structured;

import dev.ampoule.App;
import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Asks several places at once, each in a thread of its own that knows the request. */
@Application
final class StructuredApp {

  private static final Key<String> WHO = Key.of("who");

  @BeforeRequest
  void remember(@Query String who, RequestGlobals globals) {
    globals.set(WHO, who);
  }

  @Get("/both")
  String both() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> left = scope.fork(() -> ask("left"));
      Subtask<String> right = scope.fork(() -> ask("right"));
      scope.join();
      return left.get() + ", " + right.get();
    }
  }

  @Get("/nested")
  String nested() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> both = scope.fork(this::both);
      scope.join();
      return both.get();
    }
  }

  @Get("/missing")
  String missing() throws Exception {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> found =
          scope.fork(
              () -> {
                throw new NotFound("nothing for " + RequestGlobals.current().get(WHO));
              });
      scope.join();
      return found.get();
    } catch (FailedException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  @Get("/response")
  String response() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      scope.fork(
          () ->
              Request.current()
                  .afterThisRequest(
                      response -> response.header("X-Who", RequestGlobals.current().get(WHO, ""))));
      scope.join();
    }
    return "done";
  }

  private static String ask(String place) {
    return place
        + " "
        + RequestGlobals.current().get(WHO, "nobody")
        + " "
        + Request.current().path()
        + " "
        + App.current().config().bool("TESTING");
  }
}
