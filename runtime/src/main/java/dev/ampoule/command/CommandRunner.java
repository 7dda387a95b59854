package dev.ampoule.command;

import dev.ampoule.App;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs what a command line asks for. The words in front of the command set keys of the
 * configuration; without a command the application is served.
 *
 * <p>Flask: the {@code flask} command.
 */
public final class CommandRunner {

  private final Program program;
  private final Terminal terminal;

  /**
   * Creates a runner.
   *
   * @param program what the commands work on
   * @param terminal where they speak with their user
   */
  public CommandRunner(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  /**
   * Runs a command line. What goes wrong is said on the terminal.
   *
   * @param words the command line
   * @return how it has ended; the status is 0 while the application is served
   */
  public Result run(List<String> words) {
    CommandTable table = new CommandTable(program);
    Line line = new Line(table);
    try {
      line.read(words);
      return new Result(run(line, table), null);
    } catch (UsageException e) {
      terminal.complain(String.valueOf(e.getMessage()));
      new HelpText(program).usage(line.group(), line.command()).forEach(terminal::complain);
      return new Result(CommandException.USAGE, e);
    } catch (Exception e) {
      Failure.complain(line, e, terminal);
      return new Result(
          e instanceof CommandException known ? known.status() : CommandException.FAILED, e);
    }
  }

  /**
   * How a command line has ended.
   *
   * @param status what the process ends with
   * @param failure what was thrown; null if nothing was
   */
  public record Result(int status, @Nullable Exception failure) {}

  private int run(Line line, CommandTable table) throws Exception {
    Command command = line.command();
    if (line.isVersion()) {
      terminal.say(Version.text());
    } else if (line.isHelp() || command == null) {
      new HelpText(program).write(table, line.group(), command).forEach(terminal::say);
    } else {
      Optional<BuiltIn> builtIn =
          command.group().isEmpty() ? BuiltIn.named(command.name()) : Optional.empty();
      return builtIn.isPresent()
          ? builtIn.get().body().run(new BuiltInCall(program, line, table, terminal))
          : own(command, table.own().indexOf(command), line);
    }
    return 0;
  }

  private int own(Command command, int number, Line line) throws Exception {
    App app = program.build(line.options());
    try {
      if (!app.dispatcher().isEnabled(command.mount())) {
        throw new CommandException(
            CommandException.FAILED,
            command.path() + " is not there: the configuration has its blueprint turned off");
      }
      CommandCall call = new CommandCall(line.words(), app, terminal);
      return app.context(() -> app.dispatcher().command(number, call));
    } catch (Exception e) {
      line.debug(app.settings().debug());
      throw e;
    } finally {
      program.release(app);
    }
  }
}
