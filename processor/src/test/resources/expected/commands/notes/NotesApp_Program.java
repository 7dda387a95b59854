package notes;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import dev.ampoule.command.Command;
import dev.ampoule.config.ConfigKey;
import java.lang.Exception;
import java.lang.Override;
import java.util.ArrayList;
import java.util.List;

/** Builds {@link NotesApp}, and knows its commands and settings before. Generated. */
@Generated
final class NotesApp_Program implements Wiring {
  @Override
  public Dispatcher wire(Wiring.Context context) throws Exception {
    return NotesApp_Wiring.wire(context);
  }

  @Override
  public List<Command> commands() {
    return List.of(NotesApp_Commands.PING, Notes_Commands.EXPORT.at(1, "notes"),
        Notes_Commands.REMOVE_ALL.at(1, "notes"), Notes_Commands.EXPORT.at(2, "archive"),
        Notes_Commands.REMOVE_ALL.at(2, "archive"));
  }

  @Override
  public List<ConfigKey> settings() {
    List<ConfigKey> keys = new ArrayList<>();
    keys.add(new ConfigKey("NOTES_ENABLED", "true or false", "false",
        "Whether blueprints are mounted."));
    return keys;
  }
}
