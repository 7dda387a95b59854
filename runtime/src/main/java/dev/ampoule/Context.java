package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.UrlContext;
import java.lang.ScopedValue.CallableOp;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
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

  private Context() {}

  /** Returns whether this thread serves a request. */
  public static boolean hasRequest() {
    return RequestScope.currentOrNull() != null;
  }

  /**
   * Returns whether this thread has an application: it serves a request, or runs in {@link
   * App#context}.
   */
  public static boolean hasApp() {
    return hasRequest() || AppContext.boundOrNull() != null;
  }

  /**
   * Changes the response of the request that this thread serves, before the after hooks run.
   *
   * <p>Flask: {@code after_this_request}.
   *
   * @param change makes the response to go on with
   * @throws IllegalStateException if there is no request; the message says how to get one
   */
  public static void afterThisRequest(UnaryOperator<Response> change) {
    Request.current().afterThisRequest(change);
  }

  /**
   * Returns a task that runs in the context of the thread that calls this method.
   *
   * @param task what to run elsewhere
   */
  public static Runnable wrap(Runnable task) {
    Request request = RequestScope.currentOrNull();
    AppContext app = AppContext.boundOrNull();
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
    AppContext app = AppContext.boundOrNull();
    return () -> within(request, app, task::call);
  }

  /**
   * Returns an executor that runs each task in a new virtual thread, in the context of the thread
   * that hands it over.
   */
  public static Executor executor() {
    return task -> Thread.ofVirtual().name("ampoule-task").start(wrap(task));
  }

  static App app() {
    AppContext context = AppContext.innermostOrNull();
    Request request = RequestScope.currentOrNull();
    if (context == null && request == null) {
      throw missing("no application in this thread. There is one", "it");
    }
    return context == null ? Objects.requireNonNull(request).app() : context.app();
  }

  static @Nullable UrlContext urlContext() {
    Request request = RequestScope.currentOrNull();
    return request != null
            && AppContext.innermostOrNull() == null
            && request.arguments() instanceof PathMatch match
        ? new UrlContext(request, request.app().dispatcher().methodCode(request.method()), match)
        : null;
  }

  static RequestGlobals globals() {
    RequestGlobals globals = globalsOrNull();
    if (globals == null) {
      throw missing("no globals in this thread. They are there", "them");
    }
    return globals;
  }

  static @Nullable RequestGlobals globalsOrNull() {
    AppContext context = AppContext.innermostOrNull();
    if (context != null) {
      return context.globals();
    }
    Request request = RequestScope.currentOrNull();
    return request == null ? null : request.globals();
  }

  private static IllegalStateException missing(String what, String it) {
    return new IllegalStateException(
        what
            + " while a request is served and in app.context(() -> ...); to carry "
            + it
            + " to another thread, pass the task through Context.wrap(task) or give it to"
            + " Context.executor().");
  }

  private static <T extends @Nullable Object, X extends Throwable> T within(
      @Nullable Request request, @Nullable AppContext app, CallableOp<? extends T, X> work)
      throws X {
    CallableOp<? extends T, X> inApp = app == null ? work : () -> app.run(work);
    return request == null ? inApp.call() : RequestScope.call(request, inApp);
  }
}
