package listeners;

import dev.ampoule.annotation.OnSignal;
import listeners.audit.Paid;
import listeners.audit.Trail;

/** A listener for subclasses to finish: it is nothing by itself. */
abstract class Notifier {

  private final Trail trail;

  Notifier(Trail trail) {
    this.trail = trail;
  }

  @OnSignal
  void paid(Paid event) {
    trail.add(medium() + " " + event.amount());
  }

  abstract String medium();
}
