package dev.ampoule.lifecycle;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.Teardown;
import dev.ampoule.TestDispatcher;
import dev.ampoule.http.Method;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Routes and hooks that a test sets, and a record of what ran. */
final class HookedDispatcher extends TestDispatcher {

  /** A handler of a test. */
  interface Handler {
    Response handle(Request request) throws Exception;
  }

  /** A before hook of a test. */
  interface Before {
    @Nullable Response before(Request request) throws Exception;
  }

  /** An after hook of a test. */
  interface After {
    Response after(Response response) throws Exception;
  }

  /** An error handler of a test. */
  interface OnError {
    @Nullable Response handle(int mount, Throwable error) throws Exception;
  }

  final List<String> record = new ArrayList<>();
  Before before = request -> null;
  After after = response -> response;
  OnError onError = (mount, error) -> null;
  List<RuntimeException> teardownFailures = List.of();
  @Nullable RuntimeException matchFailure;

  private HookedDispatcher(List<Route> routes, List<MountedBlueprint> mounts, Handler handler) {
    super(routes, mounts, calling(handler), calling(handler), calling(handler));
  }

  private static BlueprintRoutes calling(Handler handler) {
    return new BlueprintRoutes() {
      @Override
      public Response handle(int number, Request request, PathMatch match) throws Exception {
        return handler.handle(request);
      }
    };
  }

  /** Serves {@code GET /} with a handler. */
  static HookedDispatcher serving(Handler handler) {
    return serving(handler, route -> route);
  }

  /** Serves {@code GET /}, described further, with a handler. */
  static HookedDispatcher serving(Handler handler, UnaryOperator<Route.Builder> more) {
    return mounted(handler, List.of(), more);
  }

  /** Serves {@code GET /} in an application with mounts. */
  static HookedDispatcher mounted(
      Handler handler, List<MountedBlueprint> mounts, UnaryOperator<Route.Builder> more) {
    Route.Builder index =
        Route.of(0, "/", "index", 0)
            .methods(
                Method.mask(Method.GET), Method.mask(Method.HEAD) | Method.mask(Method.OPTIONS));
    Route slash = Route.of(1, "/slash/", "slash", 0).methods(Method.mask(Method.GET), 0).build();
    return new HookedDispatcher(List.of(more.apply(index).build(), slash), mounts, handler);
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    if (matchFailure != null) {
      throw matchFailure;
    }
    return super.match(domain, path, method, match);
  }

  @Override
  public @Nullable Response beforeRequest(int mount, Request request) throws Exception {
    record.add("before " + mount);
    return before.before(request);
  }

  @Override
  public Response afterRequest(int mount, Request request, Response response) throws Exception {
    record.add("after " + mount + " " + response.status());
    return after.after(response);
  }

  @Override
  public void teardownRequest(
      int mount, Request request, @Nullable Throwable error, Teardown failures) {
    record.add("teardown " + mount + " " + error);
    teardownFailures.forEach(failures::failed);
  }

  @Override
  public @Nullable Response handleError(int mount, Request request, Throwable error)
      throws Exception {
    record.add("error " + mount + " " + error.getClass().getSimpleName());
    return onError.handle(mount, error);
  }
}
