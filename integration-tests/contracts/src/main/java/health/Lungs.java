package health;

import dev.ampoule.App;
import dev.ampoule.health.HealthCheck;

/** A check that is a part of the application; it runs in the application's context. */
final class Lungs implements HealthCheck {

  private final Organs organs;

  Lungs(Organs organs) {
    this.organs = organs;
  }

  @Override
  public String name() {
    return "lungs";
  }

  @Override
  public void check() throws InterruptedException {
    if (App.current().config().bool("HEALTHY_BREATHLESS", false)) {
      throw new IllegalStateException("out of breath");
    }
    organs.check("lungs");
  }
}
