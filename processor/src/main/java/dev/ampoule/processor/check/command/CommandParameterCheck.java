package dev.ampoule.processor.check.command;

import dev.ampoule.annotation.Argument;
import dev.ampoule.annotation.Option;
import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.CommandModel;
import dev.ampoule.processor.model.CommandModel.Parameter;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The options and arguments of a command can be told apart. */
public final class CommandParameterCheck implements BlueprintCheck {

  private static final Pattern OPTION = Pattern.compile("[\\p{Alnum}]+([._-][\\p{Alnum}]+)*");
  private static final Pattern LETTER = Pattern.compile("[\\p{Alnum}]");
  private static final Pattern ARGUMENT = Pattern.compile("[^\\s\\[\\]|-][^\\s\\[\\]|]*");

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (CommandModel command : blueprint.commands()) {
      String method = blueprint.type().display() + "." + command.methodName();
      names(command, diagnostics);
      repeated(command, method, diagnostics);
      order(command, method, diagnostics);
    }
  }

  private static void names(CommandModel command, Diagnostics diagnostics) {
    for (Parameter parameter : command.params()) {
      String name = parameter.param().key();
      if (parameter.isOption() && !OPTION.matcher(name).matches()) {
        diagnostics
            .report(Code.COMMAND_OPTION, "\"%s\" is no name for an option.", name)
            .why("letters and digits, with \"-\", \"_\" or \".\" between them, stand after --.")
            .fix("write such a name, without dashes in front of it.")
            .at(option(parameter).attribute("value"));
      }
      if (parameter.isArgument() && !ARGUMENT.matcher(name).matches()) {
        diagnostics
            .report(Code.COMMAND_OPTION, "\"%s\" is no name for an argument.", name)
            .why("help shows it as one word.")
            .fix("write one word, without dashes and brackets.")
            .at(argument(parameter).attribute("value"));
      }
      String letter = parameter.letter();
      if (!letter.isEmpty() && !LETTER.matcher(letter).matches()) {
        diagnostics
            .report(Code.COMMAND_OPTION, "\"%s\" is no short name for an option.", letter)
            .why("one letter or digit stands behind the dash.")
            .fix("write one character, without a dash.")
            .at(option(parameter).attribute("shortName"));
      }
    }
  }

  /** Two options of one name, and what every command has already. */
  private static void repeated(CommandModel command, String method, Diagnostics diagnostics) {
    Map<String, String> taken = new HashMap<>();
    taken.put("--help", "the option that shows help");
    for (Parameter parameter : command.params()) {
      String owner = "the parameter \"" + parameter.param().name() + "\"";
      if (parameter.isArgument()) {
        take(parameter.param().key(), owner, taken, method, argument(parameter), diagnostics);
      }
      if (parameter.isOption()) {
        SourceRef ref = option(parameter);
        take("--" + parameter.param().key(), owner, taken, method, ref, diagnostics);
        if (parameter.isNegatable()) {
          take("--no-" + parameter.param().key(), owner, taken, method, ref, diagnostics);
        }
        if (!parameter.letter().isEmpty()) {
          SourceRef letter = ref.attribute("shortName");
          take("-" + parameter.letter(), owner, taken, method, letter, diagnostics);
        }
      }
    }
  }

  private static void take(
      String word,
      String owner,
      Map<String, String> taken,
      String method,
      SourceRef ref,
      Diagnostics diagnostics) {
    String other = taken.putIfAbsent(word, owner);
    if (other != null) {
      diagnostics
          .report(Code.COMMAND_OPTION, "%s of %s is %s already.", word, method, other)
          .why("one word of a command line means one thing.")
          .fix("give one of them another name.")
          .at(ref);
    }
  }

  private static void order(CommandModel command, String method, Diagnostics diagnostics) {
    Parameter before = null;
    for (Parameter parameter : command.params()) {
      if (!parameter.isArgument()) {
        continue;
      }
      if (before != null && (before.isMany() || (before.isOptional() && !parameter.isOptional()))) {
        diagnostics
            .report(
                Code.COMMAND_OPTION,
                "Argument %s of %s comes after %s, which %s.",
                parameter.param().key(),
                method,
                before.param().key(),
                before.isMany() ? "takes all words that are left" : "may be left out")
            .why("arguments are known by their places alone.")
            .fix("move it to the front, or make one of them an @Option.")
            .at(parameter.param().ref());
      }
      before = parameter;
    }
  }

  private static SourceRef option(Parameter parameter) {
    return parameter.param().ref().annotation(Option.class.getName(), 0);
  }

  private static SourceRef argument(Parameter parameter) {
    return parameter.param().ref().annotation(Argument.class.getName(), 0);
  }
}
