package commands;

import commands.upkeep.Journal;
import dev.ampoule.App;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Argument;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Option;
import dev.ampoule.annotation.Scope;
import dev.ampoule.annotation.TeardownAppContext;
import dev.ampoule.command.Terminal;
import dev.ampoule.config.Config;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A blueprint whose commands are in a group that is named after it. */
@Blueprint(urlPrefix = "/todos")
final class Todos {

  private final Journal journal;

  Todos(Journal journal) {
    this.journal = journal;
  }

  @Get("/")
  String list() {
    return String.join(",", journal.entries());
  }

  @Command(help = "Adds a todo.")
  void add(
      @Argument String title,
      @Option @Nullable Integer priority,
      @Option OptionalInt weight,
      @Option @Nullable Boolean urgent,
      @Option Set<Character> marks) {
    journal.add("%s %s %s %s %s".formatted(title, priority, weight, urgent, marks));
  }

  @Command
  void context(App app, Config config, RequestGlobals globals, Terminal terminal, Clock clock) {
    terminal.say(
        "%s %s %s %s"
            .formatted(
                app == App.current(),
                config == app.config(),
                globals == RequestGlobals.current(),
                clock.time()));
    journal.add("context");
  }

  @TeardownAppContext(scope = Scope.APP)
  void close() {
    journal.add("torn down");
  }
}
