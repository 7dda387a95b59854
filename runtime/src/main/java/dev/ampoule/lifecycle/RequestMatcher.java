package dev.ampoule.lifecycle;

import dev.ampoule.CoreSettings;
import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.Method;
import dev.ampoule.http.MethodNotAllowed;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestRedirect;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 4: finds the route of a request, or stores why there is none.
 *
 * <p>Flask: {@code match_request}.
 */
final class RequestMatcher {

  private final CoreSettings settings;
  private final Dispatcher dispatcher;
  private final Route[] routes;

  RequestMatcher(CoreSettings settings, Dispatcher dispatcher) {
    this.settings = settings;
    this.dispatcher = dispatcher;
    this.routes = dispatcher.routes();
  }

  @Nullable Route match(Request request, PathMatch match) {
    int method = dispatcher.methodCode(request.method());
    int index = dispatcher.match("", request.path(), method, match);
    if (index < 0) {
      request.notMatched(problem(index, request, match));
      return null;
    }
    Route route = routes[index];
    request.matched(route, match);
    return route;
  }

  private HttpException problem(int index, Request request, PathMatch match) {
    if (index == Dispatcher.SLASH_REQUIRED) {
      return new RequestRedirect(request.rawPath() + "/");
    }
    return match.allowed() == 0 ? new NotFound() : new MethodNotAllowed(names(match.allowed()));
  }

  /** The names of a set of methods, sorted. */
  private List<String> names(long mask) {
    List<String> names = new ArrayList<>();
    for (long left = mask; left != 0; left &= left - 1) {
      int code = Long.numberOfTrailingZeros(left);
      if (code != Method.OPTIONS || settings.provideAutomaticOptions()) {
        names.add(dispatcher.methodName(code));
      }
    }
    names.sort(null);
    return names;
  }

  /**
   * Returns the mount whose error handlers answer: the route's, or that with the longest literal
   * prefix of the path that ends with a segment.
   */
  int owner(@Nullable Route route, Request request) {
    if (route != null) {
      return route.mount();
    }
    String path = request.path();
    int owner = 0;
    int longest = 0;
    for (MountedBlueprint mount : dispatcher.mounts()) {
      int length = mount.prefix().length();
      if (length > longest && isBelow(path, mount.prefix())) {
        owner = mount.index();
        longest = length;
      }
    }
    return owner;
  }

  private static boolean isBelow(String path, String prefix) {
    return path.startsWith(prefix)
        && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
  }
}
