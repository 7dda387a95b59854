package listeners;

import dev.ampoule.annotation.Provides;
import listeners.audit.Trail;

/** Listens by what it inherits, and provides something besides. */
final class Mailer extends Notifier {

  Mailer(Trail trail) {
    super(trail);
  }

  @Provides
  static StringBuilder greeting() {
    return new StringBuilder("dear customer");
  }

  @Override
  String medium() {
    return "mail";
  }
}
