package commands;

import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.Route;
import dev.ampoule.command.Terminal;

/** A view with a command beside its handler. */
@Route("/release")
final class Release {

  String get() {
    return "1.2";
  }

  @Command
  void release(Terminal terminal) {
    terminal.say(get());
  }
}
