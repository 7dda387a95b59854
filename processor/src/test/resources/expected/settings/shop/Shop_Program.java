package shop;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import dev.ampoule.config.ConfigKey;
import java.lang.Exception;
import java.lang.Override;
import java.util.ArrayList;
import java.util.List;

/** Builds {@link Shop}, and knows its commands and settings before. Generated. */
@Generated
final class Shop_Program implements Wiring {
  @Override
  public Dispatcher wire(Wiring.Context context) throws Exception {
    return Shop_Wiring.wire(context);
  }

  @Override
  public List<ConfigKey> settings() {
    List<ConfigKey> keys = new ArrayList<>();
    keys.addAll(ShopSettings_Binder.keys());
    return keys;
  }
}
