package dev.ampoule;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;

/**
 * Wraps everything that the application does with a request, matching included.
 *
 * <p>Use it for what has nothing to do with routes: headers of a proxy in front, another
 * application below a prefix. There is no current request in it yet. A middleware that does not
 * return the response that it got from {@code next} must close that one.
 *
 * <p>Flask: {@code app.wsgi_app = Middleware(app.wsgi_app)}.
 */
@FunctionalInterface
public interface Middleware {

  /**
   * Serves a request, mostly by asking {@code next}.
   *
   * @param exchange the request; pass a {@code ForwardingExchange} on to change it
   * @param next the rest of the application
   * @return the response to send
   * @throws Exception anything; it is logged, and the client gets a 500
   */
  Response handle(Exchange exchange, Next next) throws Exception;

  /** The middleware and application behind a middleware. */
  @FunctionalInterface
  interface Next {

    /**
     * Serves a request.
     *
     * @param exchange the request
     * @return the response, which the caller returns or closes
     * @throws Exception what a middleware throws
     */
    Response handle(Exchange exchange) throws Exception;
  }
}
