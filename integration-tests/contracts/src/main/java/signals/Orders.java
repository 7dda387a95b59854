package signals;

import dev.ampoule.App;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Post;

/** Tells of orders. */
@Blueprint(urlPrefix = "/orders")
final class Orders {

  @Post("/<item>")
  String place(String item) {
    App.current().send(new OrderPlaced(item));
    return "ordered " + item;
  }

  @Post("/<item>/cancel")
  String cancel(String item) {
    App.current().send(new OrderCancelled(item));
    return "cancelled " + item;
  }
}
