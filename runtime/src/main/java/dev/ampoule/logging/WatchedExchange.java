package dev.ampoule.logging;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import dev.ampoule.http.Request;
import org.jspecify.annotations.Nullable;

/** Learns which request was served, also when a middleware has answered with its own response. */
final class WatchedExchange extends ForwardingExchange {

  private volatile @Nullable Request request;

  WatchedExchange(Exchange exchange) {
    super(exchange);
  }

  /** Whether an application around this one watches an exchange already. */
  static boolean isBehind(Exchange exchange) {
    Exchange at = exchange;
    while (at instanceof ForwardingExchange forwarding) {
      if (at instanceof WatchedExchange) {
        return true;
      }
      at = forwarding.delegate();
    }
    return false;
  }

  /** The request; null when there was none, or it has not ended. */
  @Nullable Request request() {
    return request;
  }

  @Override
  public void tornDown(Request ended) {
    request = ended;
    super.tornDown(ended);
  }
}
