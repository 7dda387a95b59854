package dev.ampoule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.http.Request;
import dev.ampoule.memory.MemoryRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ContextTest {

  private final App app = TestApps.empty();

  @Test
  void requestAndAppAreThereWhileARequestIsServed() {
    app.requestContext(
        MemoryRequest.get("/here"),
        () -> {
          assertThat(Request.current().path()).isEqualTo("/here");
          assertThat(App.current()).isSameAs(app);
          assertThat(RequestGlobals.current()).isSameAs(Request.current().globals());
          assertThat(Context.hasRequest()).isTrue();
          return null;
        });

    assertThat(Context.hasRequest()).isFalse();
  }

  @Test
  void appContextHasGlobalsButNoRequest() {
    app.context(
        () -> {
          RequestGlobals.current().set("a", 1);
          assertThat(RequestGlobals.current().get("a")).isEqualTo(1);
          assertThat(App.current()).isSameAs(app);
          assertThat(Context.hasApp()).isTrue();
          assertThat(Context.hasRequest()).isFalse();
          return null;
        });

    assertThat(Context.hasApp()).isFalse();
  }

  @Test
  void wrappedRunnableSeesTheRequestInAnotherThread() throws InterruptedException {
    AtomicReference<String> seen = new AtomicReference<>("");
    Runnable task =
        app.requestContext(
            MemoryRequest.get("/here"),
            () -> Context.wrap(() -> seen.set(Request.current().path())));

    Thread thread = Thread.ofVirtual().start(task);
    thread.join();

    assertThat(seen).hasValue("/here");
  }

  @Test
  void wrappedCallableSeesTheRequest() throws Exception {
    Callable<String> task =
        app.requestContext(
            MemoryRequest.get("/here"),
            () -> {
              Callable<String> path = () -> Request.current().path();
              return Context.wrap(path);
            });

    assertThat(task.call()).isEqualTo("/here");
  }

  @Test
  void wrappedTaskSeesTheAppContext() throws Exception {
    Callable<App> current = App::current;
    Callable<App> task = app.context(() -> Context.wrap(current));

    assertThat(task.call()).isSameAs(app);
  }

  @Test
  void taskWrappedOutsideSeesTheContextThatItRunsIn() {
    AtomicReference<Boolean> seen = new AtomicReference<>(true);
    Runnable task = Context.wrap(() -> seen.set(Context.hasApp()));

    app.requestContext(
        MemoryRequest.get("/"),
        () -> {
          task.run();
          return null;
        });

    assertThat(seen).hasValue(true);
  }

  @Test
  void executorCarriesTheRequestOfWhoeverHandsOverATask() {
    CompletableFuture<String> path =
        app.requestContext(
            MemoryRequest.get("/here"),
            () ->
                CompletableFuture.supplyAsync(() -> Request.current().path(), Context.executor()));

    assertThat(path.join()).isEqualTo("/here");
  }

  @Test
  void outsideTheMessageSaysHowToGetOne() {
    assertThatThrownBy(App::current)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("app.context(() -> ...)")
        .hasMessageContaining("Context.wrap(task)");
    assertThatThrownBy(RequestGlobals::current)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Context.executor()");
  }
}
