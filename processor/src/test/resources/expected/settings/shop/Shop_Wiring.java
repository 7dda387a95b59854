package shop;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import java.lang.Exception;

/** Puts {@link Shop} together. Generated; edit the annotations instead. */
@Generated
final class Shop_Wiring {
  final Shop_Routes shop;

  private Shop_Wiring(Wiring.Context context) throws Exception {
    ShopSettings shopSettings = context.replaces(ShopSettings.class)
        ? context.replacement(ShopSettings.class)
        : ShopSettings_Binder.bind(context.config());
    shop = Shop_Routes.create(shopSettings);
  }

  /** Builds the application's parts and what leads requests to them. */
  static Dispatcher wire(Wiring.Context context) throws Exception {
    return new Shop_Dispatcher(new Shop_Wiring(context));
  }
}
