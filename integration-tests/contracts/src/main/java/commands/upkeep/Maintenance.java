package commands.upkeep;

import dev.ampoule.annotation.Argument;
import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Option;
import dev.ampoule.command.CommandException;
import dev.ampoule.command.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** No blueprint: the wiring builds it for its commands. */
public final class Maintenance {

  private final Journal journal;

  Maintenance(Journal journal) {
    this.journal = journal;
  }

  /** How urgent something is. */
  enum Urgency {
    AT_ONCE,
    LATER
  }

  /**
   * Removes old todos. What is gone is {@code gone}, see {@link Journal#add}.
   *
   * <p>With {@code --dry-run} it only <em>says</em> what would go.
   *
   * @param names which ones; without any, all that are old enough
   * @param olderThan how old they are at least
   */
  @Command
  int purge(
      @Option(shortName = "o") Duration olderThan,
      @Option(help = "Removes nothing.") boolean dryRun,
      @Option @DefaultValue("true") boolean cache,
      @Option Optional<Urgency> urgency,
      @Option @DefaultValue("20") int limit,
      @Option("tag") List<String> tags,
      @Argument List<String> names,
      Terminal terminal) {
    terminal.say(
        "purge %s %s %s %s %s %s %s"
            .formatted(olderThan, dryRun, cache, urgency, limit, tags, names));
    return names.size();
  }

  @Command(name = "import", help = "Reads todos from a file.")
  void read(@Argument Path file, Terminal terminal) throws IOException {
    if (!Files.exists(file)) {
      throw new CommandException(CommandException.FAILED, "there is no file " + file);
    }
    Files.readAllLines(file).forEach(journal::add);
    terminal.say("read " + journal.entries());
  }

  @Command
  void crash() throws IOException {
    journal.add("crash");
    throw new IOException("the disk is gone");
  }
}
