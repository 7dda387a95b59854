package mounting;

import dev.ampoule.Middleware;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import dev.ampoule.http.Response;

/** Serves an application below a prefix, and answers 404 for any other path. */
record Below(String prefix) implements Middleware {

  @Override
  public Response handle(Exchange exchange, Next next) throws Exception {
    return exchange.rawPath().startsWith(prefix + "/")
        ? next.handle(new Shifted(exchange, prefix))
        : Response.of(404);
  }

  private static final class Shifted extends ForwardingExchange {

    private final String prefix;

    Shifted(Exchange exchange, String prefix) {
      super(exchange);
      this.prefix = prefix;
    }

    @Override
    public String rawPath() {
      return super.rawPath().substring(prefix.length());
    }

    @Override
    public String scriptRoot() {
      return super.scriptRoot() + prefix;
    }

    @Override
    public String scheme() {
      return "https";
    }
  }
}
