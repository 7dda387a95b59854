package dev.ampoule.command;

import dev.ampoule.config.ConfigException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Says why a command has failed: in one line, and with the stack trace to developers. */
final class Failure {

  private Failure() {}

  static void complain(Line line, Exception failure, Terminal terminal) {
    terminal.complain(message(line.command(), failure, line.isDebug()));
    boolean isPlain = failure instanceof CommandException && failure.getCause() == null;
    if (line.isDebug() && !isPlain) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      terminal.complain(trace.toString().stripTrailing());
    }
  }

  private static String message(@Nullable Command command, Exception failure, boolean debug) {
    if (failure instanceof CommandException || failure instanceof ConfigException) {
      return String.valueOf(failure.getMessage());
    }
    String name = failure.getClass().getSimpleName();
    String message = failure.getMessage();
    return (command == null ? "the command" : command.path())
        + " failed: "
        + (message == null ? name : message + " (" + name + ")")
        + (debug ? "" : "; --debug in front of the command shows where");
  }
}
