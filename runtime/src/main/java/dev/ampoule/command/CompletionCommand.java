package dev.ampoule.command;

import dev.ampoule.binding.Values;
import java.util.Objects;

/** Prints the script that makes a shell complete the program's commands and options. */
final class CompletionCommand {

  /** The shells that there is a script for. */
  enum Shell {
    BASH,
    ZSH
  }

  private static final CommandParameter<Shell> SHELL =
      CommandParameter.argument("SHELL", CommandValues.enumeration(Shell.values()))
          .help("The shell.");

  private static final CommandParameter<String> PROGRAM =
      CommandParameter.option("program", "NAME", Values.STRING)
          .help(
              "The command or alias that starts the program; by default the application's name in"
                  + " small letters.")
          .asOptional();

  static final BuiltIn BUILT_IN =
      new BuiltIn(
          Command.of(
              "completion",
              "Prints a script that completes commands, options and their values.\n\n"
                  + "In bash: source <(todo completion bash), where todo is an alias for what"
                  + " starts the program. In zsh put the output into a file _todo in a folder of"
                  + " $fpath.",
              PROGRAM,
              SHELL),
          CompletionCommand::run);

  private CompletionCommand() {}

  private static int run(BuiltInCall call) throws UsageException {
    String given = call.value(PROGRAM);
    String name = given == null ? CommandValues.choice(call.program().name()) : given;
    if (!name.matches("[A-Za-z0-9._-]+")) {
      throw new UsageException("--program must be a name without blanks, but is \"" + name + "\"");
    }
    CompletionScript script = new CompletionScript(name, call.table());
    String text =
        switch (Objects.requireNonNull(call.value(SHELL))) {
          case BASH -> script.bash();
          case ZSH -> script.zsh();
        };
    call.terminal().say(text.stripTrailing());
    return 0;
  }
}
