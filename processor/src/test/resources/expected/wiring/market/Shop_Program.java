package market;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import java.lang.Exception;
import java.lang.Override;

/** Builds {@link Shop}, and knows its commands and settings before. Generated. */
@Generated
final class Shop_Program implements Wiring {
  @Override
  public Dispatcher wire(Wiring.Context context) throws Exception {
    return Shop_Wiring.wire(context);
  }
}
