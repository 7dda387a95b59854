package dev.ampoule.lifecycle;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.Method;
import dev.ampoule.http.NotAcceptable;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.UnsupportedMediaType;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;

/**
 * Step 6: calls the handler of a route, or says what matching stored.
 *
 * <p>Flask: {@code dispatch_request}.
 */
final class HandlerCall {

  private final RequestMatcher matcher;
  private final Dispatcher dispatcher;

  HandlerCall(RequestMatcher matcher, Dispatcher dispatcher) {
    this.matcher = matcher;
    this.dispatcher = dispatcher;
  }

  Response call(Route route, Request request, PathMatch match) throws Exception {
    if (isAutomaticOptions(route, request)) {
      return Response.html("").header("Allow", String.join(", ", matcher.allowed(match)));
    }
    checkMediaTypes(route, request);
    return dispatcher.handle(route, request, match);
  }

  private static void checkMediaTypes(Route route, Request request) {
    if (!route.consumes().isEmpty() && hasBody(request) && !request.hasMimetype(route.consumes())) {
      throw new UnsupportedMediaType();
    }
    if (!route.produces().isEmpty() && !request.accepts(route.produces())) {
      throw new NotAcceptable();
    }
  }

  private static boolean hasBody(Request request) {
    return request.contentLength() != 0 || request.contentType() != null;
  }

  /** Why no route was found; handed on, since to throw it costs more than the whole search. */
  static HttpException unmatched(Request request) {
    HttpException reason = request.routingException();
    if (reason == null) {
      throw new IllegalStateException("no route, and no reason for it");
    }
    return reason;
  }

  /** The answer to OPTIONS that no handler gives itself. */
  private static boolean isAutomaticOptions(Route route, Request request) {
    return request.method().equals("OPTIONS") && !route.accepts(Method.OPTIONS);
  }
}
