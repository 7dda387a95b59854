package notes;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.Dispatcher;
import dev.ampoule.Explanation;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.annotation.Generated;
import dev.ampoule.command.CommandCall;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.lang.Exception;
import java.lang.Override;
import java.lang.String;
import java.util.List;

/**
 * Leads the requests of {@link NotesApp} to its handlers. Generated; edit the annotations instead.
 */
@Generated
final class NotesApp_Dispatcher extends Dispatcher {
  private final NotesApp_Wiring wiring;

  NotesApp_Dispatcher(NotesApp_Wiring wiring) {
    super(wiring.notesApp, wiring.notes, wiring.notes);
    this.wiring = wiring;
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    return NO_MATCH;
  }

  @Override
  public Route[] routes() {
    Route[] routes = new Route[0];
    return routes;
  }

  @Override
  public List<MountedBlueprint> mounts() {
    MountedBlueprint[] mounts = new MountedBlueprint[3];
    mounts[0] = new MountedBlueprint(0, 0, "", "notes.NotesApp", "", "", "");
    mounts[1] = new MountedBlueprint(1, 0, "notes", "notes.Notes", "", "", "NOTES_ENABLED");
    mounts[2] = new MountedBlueprint(2, 0, "archive", "notes.Notes", "/archive", "", "");
    return List.of(mounts);
  }

  @Override
  public List<Explanation> explanations() {
    return NotesApp_Explanations.all();
  }

  @Override
  public Explanation application() {
    return NotesApp_Explanations.application();
  }

  @Override
  public int command(int command, CommandCall call) throws Exception {
    return switch (command) {
      case 0 -> wiring.notesApp.commands().ping(call);
      case 1 -> wiring.notes.commands().export(call);
      case 2 -> wiring.notes.commands().removeAll(call);
      case 3 -> wiring.notes.commands().export(call);
      case 4 -> wiring.notes.commands().removeAll(call);
      default -> throw BlueprintRoutes.unknown("command", command);
    };
  }
}
