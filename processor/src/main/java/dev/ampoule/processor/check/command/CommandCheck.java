package dev.ampoule.processor.check.command;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Command;
import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.CommandModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Optional;
import java.util.regex.Pattern;

/** A command has a name that can be typed, and takes and returns what a command line has. */
public final class CommandCheck implements BlueprintCheck {

  /** What can be typed without quotes, and is no option. */
  static final Pattern NAME = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._:-]*");

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (CommandModel command : blueprint.commands()) {
      String name = blueprint.type().display() + "." + command.methodName();
      name(command, name, diagnostics);
      result(command, name, diagnostics);
      for (ParamModel param : command.plainParams()) {
        if (param.needsRequest()) {
          request(name, param, diagnostics);
        }
      }
    }
    group(blueprint, diagnostics);
    for (Callable method : Callable.of(blueprint)) {
      if (!method.word().equals("Command")) {
        stray(method, diagnostics);
      }
    }
  }

  private static void name(CommandModel command, String method, Diagnostics diagnostics) {
    if (!NAME.matcher(command.name()).matches()) {
      diagnostics
          .report(
              Code.COMMAND_NAME,
              "Command %s is named \"%s\", which cannot be typed.",
              method,
              command.name())
          .why("a name has letters, digits, and between them \"-\", \"_\", \".\" and \":\".")
          .fix("write such a name, as in \"%s\".", suggested(command))
          .at(annotation(command).attribute("name"));
    }
  }

  private static String suggested(CommandModel command) {
    String plain = command.name().strip().replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "init-db" : plain;
  }

  private static SourceRef annotation(CommandModel command) {
    return command.ref().annotation(Command.class.getName(), 0);
  }

  private static void group(BlueprintModel blueprint, Diagnostics diagnostics) {
    String group = blueprint.cliGroup();
    if (!group.isEmpty()
        && !group.equals(BlueprintModel.NO_GROUP)
        && !NAME.matcher(group).matches()) {
      diagnostics
          .report(Code.COMMAND_NAME, "The group \"%s\" of commands cannot be typed.", group)
          .why("a name has letters, digits, and between them \"-\", \"_\", \".\" and \":\".")
          .fix("write such a name, or an empty one for no group.")
          .at(blueprint.ref().annotation(Blueprint.class.getName(), 0).attribute("cliGroup"));
    }
  }

  private static void result(CommandModel command, String method, Diagnostics diagnostics) {
    TypeRef returned = command.returned();
    boolean isStatus =
        returned.kind() == TypeRef.Kind.PRIMITIVE && returned.simpleNames().contains("int");
    if (returned.kind() != TypeRef.Kind.VOID
        && returned.kind() != TypeRef.Kind.UNRESOLVED
        && !isStatus) {
      diagnostics
          .report(Code.COMMAND_SIGNATURE, "Command %s returns %s.", method, returned)
          .why("what a process can return is a number, and what it says goes to the terminal.")
          .fix("take a Terminal and say it there, and return nothing, or an int as the status.")
          .at(command.ref());
    }
  }

  private static void request(String method, ParamModel param, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.COMMAND_SIGNATURE, "Command %s takes \"%s\" from a request.", method, param.name())
        .why("a command runs without one.")
        .fix("annotate it with @Option or @Argument, or move it to where there is a request.")
        .at(param.ref());
  }

  private static void stray(Callable method, Diagnostics diagnostics) {
    for (ParamModel param : method.params()) {
      Optional<String> word =
          switch (param.source()) {
            case OPTION -> Optional.of("an @Option");
            case ARGUMENT -> Optional.of("an @Argument");
            default -> Optional.empty();
          };
      word.ifPresent(
          text ->
              diagnostics
                  .report(
                      Code.COMMAND_SIGNATURE,
                      "Parameter \"%s\" of %s is %s, and no command line calls the method.",
                      param.name(),
                      method.name(),
                      text)
                  .why("only @Command methods have options and arguments.")
                  .fix("annotate it with @Query, @Header or @Cookie.")
                  .at(param.ref()));
    }
  }
}
