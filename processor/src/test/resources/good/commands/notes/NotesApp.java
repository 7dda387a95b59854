package notes;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.Mount;
import dev.ampoule.annotation.Provides;
import dev.ampoule.command.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@Application(
    mounts = {
      @Mount(value = Notes.class, enabledBy = "NOTES_ENABLED"),
      @Mount(value = Notes.class, name = "archive", urlPrefix = "/archive")
    })
final class NotesApp {

  @Provides
  static Store store() {
    return new Store() {
      @Override
      public int write(Path file, List<String> titles, Terminal terminal) throws IOException {
        terminal.say("nothing in " + file.toRealPath());
        return titles.size();
      }

      @Override
      public void clear() {}
    };
  }

  @Command
  void ping(Terminal terminal) {
    terminal.say("pong");
  }
}
