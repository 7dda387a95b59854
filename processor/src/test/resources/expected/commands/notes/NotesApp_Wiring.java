package notes;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import java.lang.Exception;

/** Puts {@link NotesApp} together. Generated; edit the annotations instead. */
@Generated
final class NotesApp_Wiring {
  final NotesApp_Routes notesApp;

  final Notes_Routes notes;

  private NotesApp_Wiring(Wiring.Context context) throws Exception {
    Store store = context.replaces(Store.class)
        ? context.replacement(Store.class)
        : context.closing(NotesApp.store());
    notesApp = NotesApp_Routes.create();
    notes = Notes_Routes.create(Wiring.supplying(store));
  }

  /** Builds the application's parts and what leads requests to them. */
  static Dispatcher wire(Wiring.Context context) throws Exception {
    return new NotesApp_Dispatcher(new NotesApp_Wiring(context));
  }
}
