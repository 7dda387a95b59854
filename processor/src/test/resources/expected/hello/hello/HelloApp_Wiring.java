package hello;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import java.lang.Exception;

/** Puts {@link HelloApp} together. Generated; edit the annotations instead. */
@Generated
final class HelloApp_Wiring {
  final HelloApp_Routes helloApp;

  final Greetings_Routes greetings;

  private HelloApp_Wiring(Wiring.Context context) throws Exception {
    Phrases phrases = context.replaces(Phrases.class)
        ? context.replacement(Phrases.class)
        : context.closing(HelloApp.phrases());
    helloApp = HelloApp_Routes.create();
    greetings = Greetings_Routes.create(phrases);
  }

  /** Builds the application's parts and what leads requests to them. */
  static Dispatcher wire(Wiring.Context context) throws Exception {
    return new HelloApp_Dispatcher(new HelloApp_Wiring(context));
  }
}
