package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.util.Map;

/**
 * The only object that a request with advice costs: it knows how many of them have been asked.
 *
 * <p>For generated code; others see it as a {@link Call}.
 */
public final class AdvisedCall implements Call {

  private final Dispatcher dispatcher;
  private final Route route;
  private final Request request;
  private final PathMatch match;
  private int step;

  AdvisedCall(Dispatcher dispatcher, Route route, Request request, PathMatch match) {
    this.dispatcher = dispatcher;
    this.route = route;
    this.request = request;
    this.match = match;
  }

  @Override
  public Request request() {
    return request;
  }

  @Override
  public String endpoint() {
    return route.endpoint();
  }

  @Override
  public Map<String, Object> arguments() {
    return match.viewArgs();
  }

  @Override
  public Response proceed() throws Exception {
    int here = step;
    step = here + 1;
    try {
      return checked(dispatcher.advise(route.advice(), here, this));
    } finally {
      step = here;
    }
  }

  /**
   * Calls the handler itself.
   *
   * @return the handler's response
   * @throws Exception what the handler throws
   */
  public Response handler() throws Exception {
    return dispatcher.handler(route, request, match);
  }

  /** Advice may be compiled without a check for null. */
  @SuppressWarnings("ConstantValue")
  private Response checked(Response response) {
    if (response == null) {
      throw new NullPointerException(
          "advice around " + route.endpoint() + " returned null, which is no response");
    }
    return response;
  }
}
