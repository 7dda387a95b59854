package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.UrlContext;
import java.lang.ScopedValue.CallableOp;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Carries the current request and application to other threads.
 *
 * <p>They are bound to the thread that serves the request. A task given to an executor sees neither
 * unless it is wrapped; it then sees the same request, also when that has been answered meanwhile.
 *
 * <p>Flask: {@code copy_current_request_context}, {@code has_request_context}.
 */
public final class Context {

  private static final ScopedValue<AppContext> APP = ScopedValue.newInstance();

  private Context() {}

  /** Returns whether this thread serves a request. */
  public static boolean hasRequest() {
    return RequestScope.currentOrNull() != null;
  }

  /** Returns whether this thread has an application: it serves a request, or {@link App#call}s. */
  public static boolean hasApp() {
    return hasRequest() || APP.isBound();
  }

  /**
   * Returns a task that runs in the context of the thread that calls this method.
   *
   * @param task what to run elsewhere
   */
  public static Runnable wrap(Runnable task) {
    Request request = RequestScope.currentOrNull();
    AppContext app = APP.isBound() ? APP.get() : null;
    return () ->
        within(
            request,
            app,
            () -> {
              task.run();
              return null;
            });
  }

  /**
   * Returns a task that runs in the context of the thread that calls this method.
   *
   * @param task what to run elsewhere
   */
  public static <T> Callable<T> wrap(Callable<T> task) {
    Request request = RequestScope.currentOrNull();
    AppContext app = APP.isBound() ? APP.get() : null;
    return () -> within(request, app, task::call);
  }

  /**
   * Returns an executor that runs each task in a new virtual thread, in the context of the thread
   * that hands it over.
   */
  public static Executor executor() {
    return task -> Thread.ofVirtual().name("ampoule-task").start(wrap(task));
  }

  static <T extends @Nullable Object, X extends Throwable> T call(
      App app, CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(APP, new AppContext(app, new RequestGlobals())).call(work);
  }

  static App app() {
    Request request = RequestScope.currentOrNull();
    if (request != null) {
      return request.app();
    }
    if (!APP.isBound()) {
      throw new IllegalStateException(
          "no application in this thread. There is one while a request is served and in"
              + " app.call(...); to carry it to another thread, pass the task through"
              + " Context.wrap(task) or give it to Context.executor().");
    }
    return APP.get().app();
  }

  static @Nullable UrlContext urlContext() {
    Request request = RequestScope.currentOrNull();
    return request != null && request.arguments() instanceof PathMatch match
        ? new UrlContext(request, request.app().dispatcher().methodCode(request.method()), match)
        : null;
  }

  static RequestGlobals globals() {
    Request request = RequestScope.currentOrNull();
    if (request != null) {
      return request.globals();
    }
    if (!APP.isBound()) {
      throw new IllegalStateException(
          "no globals in this thread. They are there while a request is served and in"
              + " app.call(...); to carry them to another thread, pass the task through"
              + " Context.wrap(task) or give it to Context.executor().");
    }
    return APP.get().globals();
  }

  private static <T extends @Nullable Object, X extends Throwable> T within(
      @Nullable Request request, @Nullable AppContext app, CallableOp<? extends T, X> work)
      throws X {
    if (request != null) {
      return RequestScope.call(request, work);
    }
    return app == null ? work.call() : ScopedValue.where(APP, app).call(work);
  }

  /** An application without a request, as in a command. */
  private record AppContext(App app, RequestGlobals globals) {}
}
