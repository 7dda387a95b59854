package dev.ampoule.lifecycle;

import dev.ampoule.App;
import dev.ampoule.CoreSettings;
import dev.ampoule.Dispatcher;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.Request;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.RouteMatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 4: finds the route of a request, or stores why there is none.
 *
 * <p>Flask: {@code match_request}.
 */
final class RequestMatcher {

  private final Dispatcher dispatcher;
  private final RouteMatcher matcher;
  private final TrustedHosts trustedHosts;

  RequestMatcher(App app, Dispatcher dispatcher, List<Route> routes) {
    CoreSettings settings = app.settings();
    this.dispatcher = dispatcher;
    this.trustedHosts = new TrustedHosts(settings.trustedHosts());
    this.matcher =
        new RouteMatcher(
            dispatcher, routes, settings.serverName(), settings.provideAutomaticOptions());
  }

  /** Returns the route, or null and a stored reason; a converter that fails is one, too. */
  @Nullable Route match(Request request, PathMatch match) {
    try {
      return find(request, match);
    } catch (Throwable e) {
      request.notMatched(new InternalServerError(e), match);
      return null;
    }
  }

  private @Nullable Route find(Request request, PathMatch match) {
    HttpException untrusted = trustedHosts.problem(request);
    if (untrusted != null) {
      request.notMatched(untrusted, match);
      return null;
    }
    Route route = matcher.match(match, dispatcher.methodCode(request.method()), request);
    HttpException failure = match.failure();
    if (failure != null) {
      request.notMatched(failure, match);
    } else if (route != null) {
      request.matched(route, match);
      if (route.maxContentLength() >= 0) {
        request.maxContentLength(route.maxContentLength());
      }
    }
    return route;
  }

  /** The names of the methods that the rules of a request's path accept, sorted. */
  List<String> allowed(PathMatch match) {
    return matcher.allowed(match);
  }
}
