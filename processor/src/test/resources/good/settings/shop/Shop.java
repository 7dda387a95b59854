package shop;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

@Application
final class Shop {

  private final ShopSettings settings;

  Shop(ShopSettings settings) {
    this.settings = settings;
  }

  @Get("/")
  String index() {
    return settings.title();
  }
}
