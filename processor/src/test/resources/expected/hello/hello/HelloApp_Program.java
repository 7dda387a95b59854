package hello;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import java.lang.Exception;
import java.lang.Override;

/** Builds {@link HelloApp}, and knows its commands and settings before. Generated. */
@Generated
final class HelloApp_Program implements Wiring {
  @Override
  public Dispatcher wire(Wiring.Context context) throws Exception {
    return HelloApp_Wiring.wire(context);
  }
}
