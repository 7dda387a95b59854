package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.Method;
import dev.ampoule.http.MethodNotAllowed;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.RequestRedirect;
import dev.ampoule.http.RequestTarget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request: what the generated dispatcher answers, and around it everything
 * that is the same for all applications: decoding, slashes, redirects, hosts and {@code Allow}.
 *
 * <p>Flask: werkzeug's {@code MapAdapter.match}.
 */
public final class RouteMatcher {

  private final Dispatcher dispatcher;
  private final Route[] routes;
  private final Redirects redirects;
  private final MountPrefixes prefixes;
  private final @Nullable String serverName;
  private final long offered;

  /**
   * The matcher of an application.
   *
   * @param dispatcher the generated side
   * @param routes the routes of what is mounted
   * @param serverName the configuration key {@code SERVER_NAME}, or null
   * @param automaticOptions the configuration key {@code PROVIDE_AUTOMATIC_OPTIONS}
   */
  public RouteMatcher(
      Dispatcher dispatcher,
      List<Route> routes,
      @Nullable String serverName,
      boolean automaticOptions) {
    this.dispatcher = dispatcher;
    this.routes = byNumber(routes);
    this.redirects = new Redirects(dispatcher, routes);
    this.prefixes = new MountPrefixes(dispatcher);
    this.serverName = serverName;
    this.offered = automaticOptions ? -1L : ~Method.mask(Method.OPTIONS);
  }

  /**
   * Matches a request.
   *
   * @param match where the result is noted
   * @param method the number of the method
   * @param target the request
   * @return the route; or null, and then {@link PathMatch#failure()} says what to answer
   */
  public @Nullable Route match(PathMatch match, int method, RequestTarget target) {
    String domain = domain(target);
    if (domain == null) {
      match.reset("", target.path());
      return fail(match, new NotFound());
    }
    String path = withOneSlash(target.path());
    match.reset(domain, path);
    int found = dispatcher.match(domain, path, method, match);
    if (found >= 0) {
      Route route = routes[found];
      if (!isOffered(route, method)) {
        return fail(match, new MethodNotAllowed(allowed(match)));
      }
      match.choose(route);
      if (redirects.isPlain(found)) {
        return route;
      }
      String location = redirects.of(route, match, method, target);
      return location == null ? route : fail(match, new RequestRedirect(location));
    }
    return unmatched(found, match, method, target);
  }

  /** The routes in the places of their numbers; the dispatcher finds no other. */
  private static Route[] byNumber(List<Route> routes) {
    int last = -1;
    for (Route route : routes) {
      last = Math.max(last, route.index());
    }
    Route[] places = new Route[last + 1];
    for (Route route : routes) {
      places[route.index()] = route;
    }
    return places;
  }

  /** The names of the methods that the rules of a request's path accept, sorted. */
  public List<String> allowed(PathMatch match) {
    PathMatch other = new PathMatch();
    other.reset(match.domain(), match.path());
    dispatcher.match(match.domain(), match.path(), Method.NONE, other);
    return names(other.allowed());
  }

  /** An automatic OPTIONS may be switched off for the whole application. */
  private boolean isOffered(Route route, int method) {
    return method != Method.OPTIONS || offered == -1L || route.accepts(method);
  }

  private @Nullable Route unmatched(int found, PathMatch match, int method, RequestTarget target) {
    if (found == Dispatcher.SLASH_REQUIRED) {
      return redirect(match, match.path() + "/", target);
    }
    if (match.path().contains("//")) {
      String merged = merge(match.path());
      match.retry(merged);
      int again = dispatcher.match(match.domain(), merged, method, match);
      if (again == Dispatcher.SLASH_REQUIRED) {
        return redirect(match, merged + "/", target);
      }
      if (again >= 0 && routes[again].mergeSlashes()) {
        return redirect(match, merged, target);
      }
    }
    return fail(
        match,
        match.allowed() == 0 ? new NotFound() : new MethodNotAllowed(names(match.allowed())));
  }

  private @Nullable Route redirect(PathMatch match, String path, RequestTarget target) {
    return fail(match, new RequestRedirect(Redirects.toPath(path, target)));
  }

  private @Nullable Route fail(PathMatch match, HttpException failure) {
    match.fail(failure, prefixes.owner(match.domain(), match.path()));
    return null;
  }

  /** What rules are matched on before the path, or null if there cannot be one. */
  private @Nullable String domain(RequestTarget target) {
    if (!dispatcher.hostMatching() && !dispatcher.subdomainMatching()) {
      return "";
    }
    String host = Hosts.normalize(target.scheme(), target.host());
    if (host == null || dispatcher.hostMatching()) {
      return host;
    }
    if (serverName == null) {
      return dispatcher.defaultSubdomain();
    }
    String server = Hosts.normalize(target.scheme(), serverName);
    return server == null ? null : Hosts.subdomain(host, server);
  }

  private List<String> names(long methods) {
    List<String> names = new ArrayList<>();
    for (long left = methods & offered; left != 0; left &= left - 1) {
      names.add(dispatcher.methodName(Long.numberOfTrailingZeros(left)));
    }
    names.sort(null);
    return names;
  }

  private static String withOneSlash(String path) {
    if (path.startsWith("/") && !path.startsWith("//")) {
      return path;
    }
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    return "/" + path.substring(start);
  }

  /** The path with runs of slashes made one. */
  static String merge(String path) {
    StringBuilder merged = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '/' || i == 0 || path.charAt(i - 1) != '/') {
        merged.append(c);
      }
    }
    return merged.toString();
  }
}
