package signals;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.signal.RequestStarted;

/** A blueprint that only listens; it is mounted twice, and hears everything once. */
@Blueprint
final class Stock {

  @OnSignal
  void reserve(OrderPlaced order) {
    if (order.item().equals("nothing")) {
      throw new IllegalArgumentException("out of stock");
    }
    Heard.add("stock: placed " + order.item());
  }

  @OnSignal
  void any(ShopEvent event) {
    Heard.add("stock: " + event);
  }

  @OnSignal
  void started(RequestStarted signal) {
    Heard.add("stock: request started");
  }
}
