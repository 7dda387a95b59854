package shop;

import dev.ampoule.App;
import dev.ampoule.annotation.Generated;
import dev.ampoule.config.Config;

/** Makes {@link Shop} applications. Generated. */
@Generated
public final class ShopFactory {
  private ShopFactory() {}

  /** An application with the configuration that its surroundings give. */
  public static App create() {
    return builder().build();
  }

  /** An application with exactly this configuration and defaults. */
  public static App create(Config config) {
    return builder().config(config).build();
  }

  /** An application that can be changed before it is built. */
  public static App.Builder builder() {
    return App.builder("shop.Shop", new Shop_Program());
  }
}
