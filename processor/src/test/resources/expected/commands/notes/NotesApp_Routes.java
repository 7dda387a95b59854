package notes;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Override;

/** Routes of {@link NotesApp}. Generated; edit the annotations instead. */
@Generated
public final class NotesApp_Routes implements BlueprintRoutes {
  private final NotesApp notesApp;

  private NotesApp_Routes(NotesApp notesApp) {
    this.notesApp = notesApp;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  public static NotesApp_Routes create() {
    return new NotesApp_Routes(new NotesApp());
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    throw BlueprintRoutes.unknown("handler", handler);
  }

  /** What calls the commands. */
  public NotesApp_Commands commands() {
    return new NotesApp_Commands(notesApp);
  }
}
