package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.TestApps;
import dev.ampoule.http.Conflict;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F1.14: what becomes of errors. */
class ErrorHandlingTest extends PipelineTest {

  @Test
  void httpExceptionIsItsPage() throws IOException {
    MemoryResponse response =
        get(HookedDispatcher.serving(HookOrderTest.failing(new Conflict("taken <b>"))));

    assertThat(response.status()).isEqualTo(409);
    assertThat(response.text()).contains("<p>taken &lt;b&gt;</p>");
    assertThat(log.messages()).isEmpty();
  }

  @Test
  void handlersResponseTakesTheErrorsStatus() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(HookOrderTest.failing(new NotFound()));
    app.onError = (mount, error) -> Response.text("gone");

    assertThat(get(app).status()).isEqualTo(404);
  }

  @Test
  void handlersResponseToAPlainExceptionIsA500() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(HookOrderTest.failing(new IOException()));
    app.onError = (mount, error) -> Response.text("disk");

    assertThat(get(app).status()).isEqualTo(500);
  }

  @Test
  void handlersOwnStatusStays() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(HookOrderTest.failing(new NotFound()));
    app.onError = (mount, error) -> Response.text("fine").status(200);

    assertThat(get(app).status()).isEqualTo(200);
  }

  @Test
  void unhandledErrorIsLoggedWithStackAndKeptFromTheClient() throws IOException {
    IllegalStateException failure = new IllegalStateException("secret");

    MemoryResponse response = get(HookedDispatcher.serving(HookOrderTest.failing(failure)));

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.text()).doesNotContain("secret", "IllegalState");
    assertThat(log.messages()).containsExactly("Exception on GET / [index]");
    assertThat(log.failures()).containsExactly(failure);
  }

  @Test
  void logCannotBeForgedByThePath() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));
    app.before =
        request -> {
          throw new IllegalStateException("x");
        };

    send(app, MemoryRequest.get("/%0d%0aERROR%1b%E2%80%A8"));

    assertThat(log.messages())
        .containsExactly("Exception on GET /%0d%0aERROR%1b%E2%80%A8 [no endpoint]");
  }

  @Test
  void handlerOfThe500SeesTheOriginal() throws IOException {
    IllegalStateException failure = new IllegalStateException("x");
    HookedDispatcher app = HookedDispatcher.serving(HookOrderTest.failing(failure));
    app.onError =
        (mount, error) ->
            error instanceof InternalServerError page && failure.equals(page.originalException())
                ? Response.text("sorry")
                : null;

    MemoryResponse response = get(app);

    assertThat(response.text()).isEqualTo("sorry");
    assertThat(response.status()).isEqualTo(500);
  }

  @Test
  void failureWhileMatchingIsAFailureOfTheRequest() throws IOException {
    IllegalStateException failure = new IllegalStateException("converter");
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));
    app.matchFailure = failure;

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(log.failures()).containsExactly(failure);
    assertThat(app.record)
        .containsExactly(
            "before 0", "error 0 InternalServerError", "after 0 500", "teardown 0 " + failure);
  }

  @Test
  void errorInAnErrorHandlerIsUnhandled() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(HookOrderTest.failing(new NotFound()));
    app.onError =
        (mount, error) -> {
          if (error instanceof InternalServerError) {
            return null;
          }
          throw new Conflict("in handler");
        };

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(log.failures()).singleElement().isInstanceOf(Conflict.class);
  }

  @Test
  void errorInTheHandlerOfThe500IsLoggedToo() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(HookOrderTest.failing(new IllegalStateException("a")));
    app.onError =
        (mount, error) -> {
          if (error instanceof InternalServerError) {
            throw new IllegalStateException("b");
          }
          return null;
        };

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(log.failures()).extracting(Throwable::getMessage).containsExactly("a", "b");
  }

  @Test
  void wholeResponseGoesPastTheHandlers() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            HookOrderTest.failing(new HttpException(Response.text("as is").status(404))));

    assertThat(get(app).text()).isEqualTo("as is");
    assertThat(app.record).noneMatch(step -> step.startsWith("error"));
  }

  @Test
  void redirectOfTheMatcherGoesPastTheHandlers() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));

    MemoryResponse response = send(app, MemoryRequest.get("/slash?q=1"));

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.header("Location")).isEqualTo("http://localhost/slash/?q=1");
    assertThat(app.record).containsExactly("before 0", "after 0 308", "teardown 0 null");
  }

  @Test
  void deepRecursionIsAnOrdinaryFailure() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> {
              throw new StackOverflowError();
            });

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(log.failures()).singleElement().isInstanceOf(StackOverflowError.class);
  }

  @Test
  void failureOfTheMachineIsAnsweredAndThenThrown() {
    OutOfMemoryError failure = new OutOfMemoryError("made up");
    HookedDispatcher dispatcher =
        HookedDispatcher.serving(
            request -> {
              throw failure;
            });
    App app = TestApps.of(dispatcher, Map.of());

    Response response = app.handle(MemoryRequest.get("/"));

    assertThat(response.status()).isEqualTo(500);
    assertThatThrownBy(response::close).isSameAs(failure);
    assertThat(log.failures()).containsExactly(failure);
    assertThat(dispatcher.record).endsWith("teardown 0 java.lang.OutOfMemoryError: made up");
  }

  @Test
  void responseThatIsReturnedTwiceIsRefused() throws IOException {
    Response kept = Response.text("kept");
    App app = TestApps.of(HookedDispatcher.serving(request -> kept), Map.of());

    assertThat(send(app, MemoryRequest.get("/")).status()).isEqualTo(200);
    assertThat(send(app, MemoryRequest.get("/")).status()).isEqualTo(500);
    assertThat(log.failures())
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessageContaining("A Response belongs to one request"));
  }

  @Test
  void clientsThatPreferJsonGetAProblem() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(HookOrderTest.failing(new NotFound("no <7>")));

    MemoryResponse response =
        send(app, MemoryRequest.get("/").header("Accept", "application/json"));

    assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.text()).contains("\"status\":404", "no \\u003c7>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | html",
        "text/html, application/json;q=0.9 | html",
        "TEXT/HTML | html",
        "application/xhtml+xml, image/*;q=0.8, */*;q=0.5 | html",
        "text/html, text/plain | html",
        "text/plain, text/html;q=0.5 | plain",
        "text/html;q=0, */* | plain",
        "*/* | plain",
        "image/png | plain",
        "text/plain | plain"
      })
  void browsersGetHtmlAndOthersText(String accept, String subtype) throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(HookOrderTest.failing(new NotFound()));

    assertThat(send(app, MemoryRequest.get("/").header("Accept", accept)).header("Content-Type"))
        .isEqualTo("text/" + subtype + "; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({
    "/nope, 0",
    "/admin, 1",
    "/admin/x, 1",
    "/administrator, 0",
    "/admin/todos, 2",
    "/admin/todos/x/y, 2",
    "/admin/todosx, 1",
  })
  void notFoundBelongsToTheLongestPrefix(String path, int owner) throws IOException {
    HookedDispatcher app =
        HookedDispatcher.mounted(
            request -> Response.text("ok"),
            List.of(
                new MountedBlueprint(0, 0, "", "test.App", "", "", ""),
                new MountedBlueprint(1, 0, "admin", "test.Admin", "/admin", "", ""),
                new MountedBlueprint(2, 1, "admin.todos", "test.Todos", "/admin/todos", "", "")),
            route -> route);

    send(app, MemoryRequest.get(path));

    assertThat(app.record).contains("before 0", "error " + owner + " NotFound", "after 0 404");
  }

  @Test
  void whileTestingTheTransportThrowsWhatNothingHandled() {
    FileNotFoundException failure = new FileNotFoundException("x");
    HookedDispatcher dispatcher = HookedDispatcher.serving(HookOrderTest.failing(failure));
    App app = TestApps.of(dispatcher, Map.of("TESTING", true));

    assertThatThrownBy(() -> send(app, MemoryRequest.get("/"))).isSameAs(failure);
    assertThat(dispatcher.record).endsWith("teardown 0 " + failure);
  }

  @Test
  void propagationCanBeSwitchedOffWhileTesting() throws IOException {
    App app =
        TestApps.of(
            HookedDispatcher.serving(HookOrderTest.failing(new IllegalStateException("x"))),
            Map.of("TESTING", true, "PROPAGATE_EXCEPTIONS", "false"));

    assertThat(send(app, MemoryRequest.get("/")).status()).isEqualTo(500);
  }
}
