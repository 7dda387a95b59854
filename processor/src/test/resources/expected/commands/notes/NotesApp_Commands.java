package notes;

import dev.ampoule.annotation.Generated;
import dev.ampoule.command.Command;
import dev.ampoule.command.CommandCall;

/** Commands of {@link NotesApp}. Generated; edit the annotations instead. */
@Generated
public final class NotesApp_Commands {
  public static final Command PING = Command.of("ping", "");

  private final NotesApp notesApp;

  NotesApp_Commands(NotesApp notesApp) {
    this.notesApp = notesApp;
  }

  /** Calls {@link NotesApp#ping}. */
  public int ping(CommandCall call) {
    notesApp.ping(call.terminal());
    return 0;
  }
}
