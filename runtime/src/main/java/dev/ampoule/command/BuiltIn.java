package dev.ampoule.command;

import java.util.List;
import java.util.Optional;

/**
 * A command that every application has. An application's own commands cannot have its name, which
 * the processor sees to.
 *
 * @param command how it is called
 * @param body what it does
 */
record BuiltIn(Command command, Body body) {

  static final BuiltIn RUN =
      new BuiltIn(
          Command.of(
              "run",
              "Serves the application. This is what happens without a command, too.",
              ConfigOptions.PARAMETERS.toArray(CommandParameter[]::new)),
          new Serve());

  /** What {@code run} does; a class, because it is on the way of every start. */
  private record Serve() implements Body {

    @Override
    public int run(BuiltInCall call) {
      var _ = call.program().serve(call.line().options());
      return 0;
    }
  }

  /** What such a command does. */
  interface Body {

    /**
     * Runs the command.
     *
     * @param call what was asked for
     * @return the status
     * @throws UsageException if a value makes no sense
     */
    int run(BuiltInCall call) throws Exception;
  }

  /** All of them, in the order of help. */
  static List<BuiltIn> all() {
    return List.of(
        RUN,
        RoutesCommand.BUILT_IN,
        ConfigCommand.BUILT_IN,
        ExplainCommand.BUILT_IN,
        CompletionCommand.BUILT_IN,
        TrainCommand.BUILT_IN);
  }

  /** The one of that name; a start of the server does not make the others. */
  static Optional<BuiltIn> named(String name) {
    return name.equals(RUN.command.name())
        ? Optional.of(RUN)
        : all().stream().filter(builtIn -> builtIn.command.name().equals(name)).findFirst();
  }
}
