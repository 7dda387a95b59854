package dev.ampoule.lifecycle;

import dev.ampoule.App;
import dev.ampoule.Dispatcher;
import dev.ampoule.Teardown;
import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.lang.ScopedValue.CallableOp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one request through the application, in ten steps; step 1 is the transport's.
 *
 * <p>Flask: {@code wsgi_app} and {@code full_dispatch_request}.
 */
public final class RequestPipeline {

  private final App app;
  private final Dispatcher dispatcher;
  private final RequestMatcher matcher;
  private final HandlerCall handlers;
  private final ErrorHandling errors;
  private final HookChain hooks;
  private final LifecycleSignals signals;
  private final @Nullable Deadlines deadlines;

  /**
   * Creates the pipeline of an application.
   *
   * @param app the application, which is built as far as its dispatcher
   * @param dispatcher its generated side
   * @param routes its routes, in the order of their numbers
   */
  public RequestPipeline(App app, Dispatcher dispatcher, List<Route> routes) {
    this.app = app;
    this.dispatcher = dispatcher;
    FailureLog log = new FailureLog(app.name());
    signals = new LifecycleSignals(dispatcher);
    matcher = new RequestMatcher(app, dispatcher, routes);
    handlers = new HandlerCall(matcher, dispatcher);
    deadlines = Deadlines.of(app.config(), routes, log);
    errors = new ErrorHandling(app, dispatcher, signals, log);
    hooks = new HookChain(dispatcher, errors, signals, log);
  }

  /**
   * Checks the keys that say how requests are served.
   *
   * @throws dev.ampoule.config.ConfigException if one of them has no usable value
   */
  public static void checkKeys(Config config) {
    ErrorSettings.of(config);
    new TrustedHosts(config.list("TRUSTED_HOSTS"));
    Deadlines.limit(config);
  }

  /** Serves a request; nothing that the application does makes it throw. */
  public Response serve(Exchange exchange) {
    Exchange watched = deadlines == null ? exchange : Deadlines.watched(exchange);
    Request request = new Request(app, watched); // 2 adapt
    return RequestScope.call(request, () -> handle(request)); // 3 open the context
  }

  private Response handle(Request request) {
    try {
      signals.appContextPushed();
    } catch (Throwable e) {
      return end(0, request, errors.unhandled(0, request, e));
    }
    PathMatch match = new PathMatch();
    Route route = matcher.match(request, match); // 4 match: what went wrong is stored
    int mount = route == null ? 0 : route.mount();
    Deadline deadline = deadlines == null ? null : deadlines.begin(request, route);
    Response response;
    try {
      signals.requestStarted();
      if (dispatcher.preprocessesUrls()) { // 5 url hooks, before hooks
        dispatcher.preprocessUrl(mount, request, request.endpoint(), match.changeableArgs());
      }
      response = dispatcher.beforeRequest(mount, request);
      if (response == null) {
        response =
            route == null
                ? errors.answer(match.mount(), request, HandlerCall.unmatched(request))
                : handlers.call(route, request, match); // 6 call, 8 convert
      }
      response.claim(request);
      if (deadline != null) {
        deadline.end();
      }
    } catch (Throwable e) {
      Throwable error = deadline == null ? e : deadline.end(e);
      response = errors.answer(match.mount(), request, error); // 7 errors
    }
    response = hooks.after(mount, request, response); // 9 after hooks
    return end(mount, request, response);
  }

  private Response end(int mount, Request request, Response response) {
    ResponseRules.apply(request, response);
    return hooks.tearDown(mount, request, response); // 10 tear down; the transport sends
  }

  /**
   * Runs {@code work} in the context of a request that is matched, and goes no further.
   *
   * @param exchange the request
   * @param work what to run
   * @return what {@code work} returns
   * @throws X what {@code work} throws
   */
  public <T extends @Nullable Object, X extends Throwable> T call(
      Exchange exchange, CallableOp<? extends T, X> work) throws X {
    Request request = new Request(app, exchange);
    matcher.match(request, new PathMatch());
    try {
      return RequestScope.call(request, work);
    } finally {
      hooks.closeParts(request, new Teardown());
    }
  }

  /**
   * Answers for a middleware that failed.
   *
   * @param exchange the request
   * @param failure what it threw
   */
  public Response failed(Exchange exchange, Throwable failure) {
    Request request = new Request(app, exchange);
    Response page = RequestScope.call(request, () -> errors.withoutHandlers(request, failure));
    ResponseRules.apply(request, page);
    return page;
  }
}
