package hello;

import dev.ampoule.Dispatcher;
import dev.ampoule.Explanation;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.Teardown;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.Method;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.IntConverter;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.Scan;
import dev.ampoule.routing.StringConverter;
import dev.ampoule.routing.UrlTemplate;
import java.lang.Exception;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads the requests of {@link HelloApp} to its handlers. Generated; edit the annotations instead.
 */
@Generated
final class HelloApp_Dispatcher extends Dispatcher {
  private static final long GET_HEAD_OPTIONS = (1L << Method.GET) | (1L << Method.HEAD)
      | (1L << Method.OPTIONS);

  private static final long POST_OPTIONS = (1L << Method.POST) | (1L << Method.OPTIONS);

  private static final long GET = (1L << Method.GET);

  private static final long HEAD_OPTIONS = (1L << Method.HEAD) | (1L << Method.OPTIONS);

  private static final long POST = (1L << Method.POST);

  private static final long OPTIONS = (1L << Method.OPTIONS);

  private final HelloApp_Wiring wiring;

  HelloApp_Dispatcher(HelloApp_Wiring wiring) {
    super(wiring.helloApp, wiring.greetings);
    this.wiring = wiring;
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    return root(path, 0, method, match);
  }

  private int root(String path, int at, int method, PathMatch match) {
    int from = at + 1;
    if (from == path.length()) {
      // GET /: index
      switch (method) {
        case Method.GET, Method.HEAD, Method.OPTIONS -> {
          return 0;
        }
        default -> match.notAllowed(GET_HEAD_OPTIONS);
      }
    }
    if (path.startsWith("greetings", from) && Scan.isEnd(path, from + 9)) {
      return greetings(path, from + 9, method, match);
    }
    return NO_MATCH;
  }

  private int greetings(String path, int at, int method, PathMatch match) {
    // below /greetings
    if (at == path.length()) {
      return NO_MATCH;
    }
    int from = at + 1;
    int end = Scan.end(path, from);
    if (end > from) {
      match.variable(0, from, end);
      return greetingsName(path, end, method, match);
    }
    return NO_MATCH;
  }

  private int greetingsName(String path, int at, int method, PathMatch match) {
    // below /greetings/<name>
    if (at == path.length()) {
      // GET /greetings/<name>: greetings.show
      return switch (method) {
        case Method.GET, Method.HEAD, Method.OPTIONS -> 1;
        default -> match.notAllowed(GET_HEAD_OPTIONS);
      };
    }
    int from = at + 1;
    int end = Scan.end(path, from);
    if (end == path.length() && Scan.isInt(path, from, end)) {
      match.variable(1, from, end);
      // POST /greetings/<name>/<int:times>: greetings.repeat
      switch (method) {
        case Method.POST, Method.OPTIONS -> {
          return 2;
        }
        default -> match.notAllowed(POST_OPTIONS);
      }
    }
    return NO_MATCH;
  }

  @Override
  public Route[] routes() {
    Route[] routes = new Route[3];
    routes[0] = Route.of(0, "/", "index", HelloApp_Routes.INDEX).mount(0, 0)
        .methods(GET, HEAD_OPTIONS).template(UrlTemplate.empty().path("/")).build();
    routes[1] = Route.of(1, "/greetings/<name>", "greetings.show", Greetings_Routes.SHOW)
        .mount(1, 0).methods(GET, HEAD_OPTIONS).template(UrlTemplate.empty().path("/greetings/")
        .path("name", StringConverter.ANY)).build();
    routes[2] = Route.of(2, "/greetings/<name>/<int:times>", "greetings.repeat",
        Greetings_Routes.REPEAT).mount(1, 0).methods(POST, OPTIONS).template(UrlTemplate.empty()
        .path("/greetings/").path("name", StringConverter.ANY).path("/")
        .path("times", IntConverter.INT)).build();
    return routes;
  }

  @Override
  public List<MountedBlueprint> mounts() {
    MountedBlueprint[] mounts = new MountedBlueprint[2];
    mounts[0] = new MountedBlueprint(0, 0, "", "hello.HelloApp", "", "", "");
    mounts[1] = new MountedBlueprint(1, 0, "greetings", "hello.Greetings", "/greetings", "", "");
    return List.of(mounts);
  }

  @Override
  public @Nullable Response beforeRequest(int mount, Request request) throws Exception {
    return wiring.helloApp.before(HelloApp_Routes.GUARD, request);
  }

  @Override
  public Response afterRequest(int mount, Request request, Response response) throws Exception {
    return wiring.helloApp.after(HelloApp_Routes.STAMP, request, response);
  }

  @Override
  public void teardownRequest(int mount, Request request, @Nullable Throwable error,
      Teardown failures) {
    try {
      wiring.helloApp.teardown(HelloApp_Routes.DONE, request, error);
    } catch (Throwable failure) {
      failures.failed(failure);
    }
  }

  @Override
  public @Nullable Response handleError(int mount, Request request, Throwable error) throws
      Exception {
    return handleError2(request, error);
  }

  private @Nullable Response handleError2(Request request, Throwable error) throws Exception {
    int status = error instanceof HttpException http ? http.status() : 0;
    if (status == 404 && error instanceof NotFound) {
      return wiring.helloApp.error(HelloApp_Routes.NOT_FOUND, request, error);
    }
    return null;
  }

  @Override
  public List<Explanation> explanations() {
    return HelloApp_Explanations.all();
  }

  @Override
  public Explanation application() {
    return HelloApp_Explanations.application();
  }
}
