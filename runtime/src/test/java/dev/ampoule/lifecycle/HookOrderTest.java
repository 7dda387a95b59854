package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F1.8 and F1.14: which hooks run when, and what they are given. */
class HookOrderTest extends PipelineTest {

  @Test
  void hooksRunAroundTheHandler() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> {
              HookedDispatcher self = (HookedDispatcher) request.app().dispatcher();
              self.record.add("handler");
              return Response.text("ok");
            });

    assertThat(get(app).text()).isEqualTo("ok");
    assertThat(app.record).containsExactly("before 0", "handler", "after 0 200", "teardown 0 null");
  }

  @Test
  void responseOfABeforeHookEndsTheRequest() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("handler"));
    app.before = request -> Response.of(403);

    assertThat(get(app).status()).isEqualTo(403);
    assertThat(app.record).containsExactly("before 0", "after 0 403", "teardown 0 null");
  }

  @Test
  void beforeHooksOfTheApplicationRunForA404() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("handler"));

    assertThat(send(app, MemoryRequest.get("/nope")).status()).isEqualTo(404);
    assertThat(app.record)
        .containsExactly("before 0", "error 0 NotFound", "after 0 404", "teardown 0 null");
  }

  @Test
  void beforeHookMayAnswerWhatNothingMatched() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("handler"));
    app.before =
        request -> request.routingException() instanceof NotFound ? Response.text("found") : null;

    assertThat(send(app, MemoryRequest.get("/nope")).text()).isEqualTo("found");
  }

  @Test
  void errorOfABeforeHookIsHandled() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("handler"));
    app.before =
        request -> {
          throw new NotFound("hidden");
        };

    assertThat(get(app).text()).contains("<p>hidden</p>");
    assertThat(app.record)
        .containsExactly("before 0", "error 0 NotFound", "after 0 404", "teardown 0 null");
  }

  @Test
  void handledErrorIsNoErrorForTeardown() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(failing(new IllegalStateException("x")));
    app.onError = (mount, error) -> Response.text("handled " + error.getMessage());

    MemoryResponse response = get(app);

    assertThat(response.text()).isEqualTo("handled x");
    assertThat(response.status()).isEqualTo(500);
    assertThat(app.record)
        .containsExactly(
            "before 0", "error 0 IllegalStateException", "after 0 500", "teardown 0 null");
    assertThat(log.messages()).isEmpty();
  }

  @Test
  void unhandledErrorIsOfferedAsA500AndGivenToTeardown() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(failing(new IllegalStateException("x")));

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(app.record)
        .containsExactly(
            "before 0",
            "error 0 IllegalStateException",
            "error 0 InternalServerError",
            "after 0 500",
            "teardown 0 java.lang.IllegalStateException: x");
  }

  @Test
  void afterHookThatFailsMakesA500ThatAfterHooksSee() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));
    app.after =
        response -> {
          if (response.status() == 200) {
            throw new IllegalStateException("after");
          }
          return response.header("X-After", "ran");
        };

    MemoryResponse response = get(app);

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.header("X-After")).isEqualTo("ran");
    assertThat(app.record)
        .containsExactly(
            "before 0",
            "after 0 200",
            "error 0 InternalServerError",
            "after 0 500",
            "teardown 0 java.lang.IllegalStateException: after");
  }

  @Test
  void afterHookThatFailsTwiceIsGivenUp() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));
    app.after =
        response -> {
          throw new IllegalStateException("after");
        };

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(app.record).filteredOn(step -> step.startsWith("after")).hasSize(2);
    assertThat(log.messages())
        .containsExactly(
            "Exception on GET / [index]",
            "After hook failed with an error while handling an error on GET / [index]");
  }

  @Test
  void afterHookThatFailsOnA500IsGivenUp() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(failing(new IllegalStateException("x")));
    app.after =
        response -> {
          throw new IllegalStateException("after");
        };

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(app.record).filteredOn(step -> step.startsWith("after")).hasSize(1);
    assertThat(app.record).endsWith("teardown 0 java.lang.IllegalStateException: x");
  }

  @Test
  void afterHookMayReplaceTheResponse() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));
    app.after = response -> Response.text("other");

    assertThat(get(app).text()).isEqualTo("other");
  }

  @Test
  void teardownThatFailsIsLoggedAndMakesA500() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));
    app.teardownFailures = List.of(new IllegalStateException("a"), new IllegalStateException("b"));

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(log.failures()).extracting(Throwable::getMessage).containsExactly("a", "b");
    assertThat(log.messages()).containsOnly("Teardown hook failed on GET / [index]");
  }

  static HookedDispatcher.Handler failing(Exception failure) {
    return request -> {
      throw failure;
    };
  }
}
