package commands;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Command;
import dev.ampoule.command.Terminal;

/** A blueprint whose commands stand among the application's own. */
@Blueprint(cliGroup = "")
final class Reports {

  @Command
  void report(Terminal terminal) {
    terminal.say("nothing to report");
  }
}
