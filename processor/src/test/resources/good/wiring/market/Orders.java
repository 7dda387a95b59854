package market;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import jakarta.inject.Named;

/** Orders in the market. */
@Blueprint(urlPrefix = "/orders")
final class Orders {

  private final Shop.Till till;

  Orders(Shop.Till till, @Named("abroad") Shop.Mailer mailer) {
    this.till = till;
  }

  @Get("/")
  String list(Shop.Transaction transaction) {
    return till + " " + transaction;
  }
}
