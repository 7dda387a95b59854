package notes;

import dev.ampoule.annotation.Argument;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Option;
import dev.ampoule.command.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Blueprint
final class Notes {

  enum Format {
    PLAIN,
    MARK_DOWN
  }

  /**
   * Writes notes into a file. It is replaced if it is there.
   *
   * <p>Nothing is lost: {@link #removeAll} does that, and {@code export <file>} does not.
   *
   * @param file the file
   * @param since only those that were written on this day or later
   */
  @Command
  int export(
      @Argument Path file,
      @Argument List<String> titles,
      @Option(shortName = "s") Optional<LocalDate> since,
      @Option @DefaultValue("PLAIN") Format format,
      @Option boolean dryRun,
      @Option @DefaultValue("false") boolean quiet,
      Store store,
      Terminal terminal)
      throws IOException {
    return store.write(file, titles, terminal);
  }

  @Command(name = "clear", help = "Removes all notes.")
  void removeAll(Store store) {
    store.clear();
  }
}
