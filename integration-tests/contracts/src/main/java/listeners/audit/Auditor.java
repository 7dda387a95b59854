package listeners.audit;

import dev.ampoule.annotation.OnSignal;

/** Writes what it hears to a trail, which the application provides. */
public final class Auditor {

  private final Trail trail;

  Auditor(Trail trail) {
    this.trail = trail;
  }

  @OnSignal
  void paid(Paid event) {
    trail.add("audit " + event.amount());
  }
}
