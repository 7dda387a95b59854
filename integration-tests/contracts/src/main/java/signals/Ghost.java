package signals;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.OnSignal;

/** Is not mounted, and hears nothing. */
@Blueprint
final class Ghost {

  @OnSignal
  void any(Object signal) {
    Heard.add("ghost: " + signal);
  }
}
