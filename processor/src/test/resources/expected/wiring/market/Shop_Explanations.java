package market;

import dev.ampoule.Explanation;
import dev.ampoule.annotation.Generated;
import java.util.List;

/** Says what runs around the handlers of {@link Shop}. Generated. */
@Generated
final class Shop_Explanations {
  private Shop_Explanations() {}

  private static void from0(Explanation[] all) {
    all[0] = Explanation.of("/orders/", "GET", "orders.list")
        .step("handler", "Orders.list(Transaction)", "Orders.java:18")
        .step("@OnSignal RequestFinished", "Shop.Counter.count(RequestFinished)", "Shop.java:72");
  }

  static List<Explanation> all() {
    Explanation[] all = new Explanation[1];
    from0(all);
    return List.of(all);
  }

  static Explanation application() {
    return Explanation.of("", "", "")
        .step("@OnSignal RequestFinished", "Shop.Counter.count(RequestFinished)", "Shop.java:72");
  }
}
