package commands;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Command;
import dev.ampoule.command.Terminal;

/** A blueprint with a group of another name. */
@Blueprint(cliGroup = "ops")
final class Operations {

  @Command
  int status(Terminal terminal) {
    terminal.complain("degraded");
    return 3;
  }

  @Command(name = "status.all")
  int status() {
    return 4;
  }
}
