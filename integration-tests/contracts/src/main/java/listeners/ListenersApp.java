package listeners;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Provides;
import listeners.audit.Auditor;
import listeners.audit.Paid;
import listeners.audit.Trail;

/** Uses two listeners, and hears for itself. */
@Application(uses = {Mailer.class, Auditor.class})
final class ListenersApp {

  private final Trail trail;

  ListenersApp(Trail trail) {
    this.trail = trail;
  }

  @Provides
  static Trail trail() {
    return new Trail();
  }

  @Post("/pay/<int:amount>")
  String pay(int amount) {
    App.current().send(new Paid(amount));
    return trail.text();
  }

  @Get("/greeting")
  String greeting(StringBuilder greeting) {
    return greeting.toString();
  }

  @OnSignal
  void paid(Paid event) {
    trail.add("app " + event.amount());
  }
}
