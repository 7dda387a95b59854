package commands;

import commands.upkeep.Journal;
import commands.upkeep.Maintenance;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Argument;
import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.Mount;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.command.Terminal;
import dev.ampoule.config.Config;
import java.time.Duration;

/** An application with commands of its own. */
@Application(
    blueprints = {Todos.class, Reports.class},
    mounts = {
      @Mount(value = Todos.class, name = "archive", urlPrefix = "/archive"),
      @Mount(value = Operations.class, enabledBy = "OPERATIONS")
    },
    uses = {Maintenance.class, Release.class})
final class CommandsApp {

  @Provides
  static Journal journal(Config config) {
    return new Journal(config.bool("SAY_CLOSED", false));
  }

  @Provides
  static Clock clock(Limits limits) {
    return () -> "noon of " + limits.days();
  }

  @Provides
  @RequestScoped
  static Draft draft(Journal journal) {
    return new Draft(journal);
  }

  @Command
  void save(Draft draft) {
    draft.save();
  }

  @Command(name = "init-db", help = "Makes the tables.")
  void initDb(Journal journal, Terminal terminal) {
    journal.add("tables");
    terminal.say("Initialized the database.");
  }

  @Command
  int exit(@Argument int status) {
    return status;
  }

  /** Leaves a thread behind that would keep a process alive. */
  @Command
  void linger(Terminal terminal) {
    Thread.ofPlatform()
        .daemon(false)
        .start(
            () -> {
              try {
                Thread.sleep(Duration.ofMinutes(5));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    terminal.say("lingering");
  }

  @Command
  void drop(Journal journal, Terminal terminal) {
    if (terminal.confirm("Drop everything?")) {
      journal.add("dropped " + terminal.ask("Reason"));
    }
  }
}
