package dev.ampoule;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One middleware and what is behind it. */
final class MiddlewareChain implements Middleware.Next {

  private final Middleware outer;
  private final Middleware.Next inner;

  private MiddlewareChain(Middleware outer, Middleware.Next inner) {
    this.outer = outer;
    this.inner = inner;
  }

  /** Puts middleware around the end of the chain, the first of them outermost. */
  static Middleware.Next of(List<Middleware> middleware, Middleware.Next end) {
    Middleware.Next next = end;
    for (Middleware outer : middleware.reversed()) {
      next = new MiddlewareChain(outer, next);
    }
    return next;
  }

  @Override
  public Response handle(Exchange exchange) throws Exception {
    Kept kept = new Kept(inner);
    try {
      return outer.handle(exchange, kept);
    } catch (Throwable e) {
      kept.close(e);
      throw e;
    }
  }

  /** Keeps the response, so that its request is torn down although the middleware failed. */
  private static final class Kept implements Middleware.Next {

    private final Middleware.Next next;
    private @Nullable Response response;

    Kept(Middleware.Next next) {
      this.next = next;
    }

    @Override
    public Response handle(Exchange exchange) throws Exception {
      Response made = next.handle(exchange);
      response = made;
      return made;
    }

    void close(Throwable reason) {
      try {
        if (response != null) {
          response.close();
        }
      } catch (Throwable e) {
        reason.addSuppressed(e);
      }
    }
  }
}
