package dev.ampoule.command;

import dev.ampoule.command.CommandParameter.Kind;
import dev.ampoule.text.Paragraphs;
import dev.ampoule.text.Paragraphs.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes help: for the program, for a group of commands, and for one command. */
final class HelpText {

  private static final String HANGING = "    ";

  private final Program program;
  private final String invocation;
  private final int width;

  HelpText(Program program) {
    this.program = program;
    this.invocation = program.invocation();
    this.width = program.width();
  }

  /** The help for a command; without one for a group, or for the program if that is empty. */
  List<String> write(CommandTable table, String group, @Nullable Command command) {
    List<String> lines = new ArrayList<>(usageLine(group, command));
    if (command != null) {
      section("", Paragraphs.wrap(command.help(), "  ", width), lines);
      section("Arguments:", definitions(command.parameters(), Kind.ARGUMENT), lines);
      section("Options:", options(command.parameters()), lines);
      return lines;
    }
    if (group.isEmpty()) {
      section(
          "",
          Paragraphs.wrap("Serves " + program.name() + ", or runs a command.", "  ", width),
          lines);
      section("Options:", options(Line.front()), lines);
      section("Commands:", commands(BuiltIn.all().stream().map(BuiltIn::command)), lines);
    }
    String title = group.isEmpty() ? "Commands of " + program.name() + ":" : "Commands:";
    section(title, commands(table.in(group)), lines);
    if (group.isEmpty()) {
      List<Definition> groups =
          table.groups().stream().map(name -> new Definition(name, members(table, name))).toList();
      section("Groups of commands:", Paragraphs.definitions(groups, width), lines);
    }
    return lines;
  }

  /** What stands below a message about a wrong command line. */
  List<String> usage(String group, @Nullable Command command) {
    List<String> lines = new ArrayList<>(usageLine(group, command));
    String words = command == null ? group : command.path();
    lines.add(
        "\"%s --help\" says more."
            .formatted(words.isEmpty() ? invocation : invocation + " " + words));
    return lines;
  }

  private List<String> usageLine(String group, @Nullable Command command) {
    String route = group.isEmpty() ? "[OPTIONS]" : group;
    String usage =
        command == null
            ? "Usage: %s %s COMMAND [ARGUMENTS]".formatted(invocation, route)
            : "Usage: %s %s%s".formatted(invocation, command.path(), parameters(command));
    List<String> lines = Paragraphs.wrap(usage, HANGING, width);
    List<String> hanging = new ArrayList<>();
    hanging.add(lines.getFirst().strip());
    lines.stream().skip(1).forEach(hanging::add);
    return hanging;
  }

  private static String parameters(Command command) {
    StringBuilder text = new StringBuilder();
    boolean hasOptions = false;
    for (CommandParameter<?> parameter : command.parameters()) {
      if (parameter.kind() != Kind.ARGUMENT && parameter.optional()) {
        hasOptions = true;
      }
    }
    text.append(hasOptions ? " [OPTIONS]" : "");
    for (CommandParameter<?> parameter : command.parameters()) {
      if (parameter.kind() == Kind.OPTION && !parameter.optional()) {
        text.append(" ").append(parameter.shown()).append(" ").append(parameter.value());
      }
    }
    for (CommandParameter<?> parameter : command.parameters()) {
      if (parameter.kind() == Kind.ARGUMENT) {
        String name = parameter.name() + (parameter.many() ? "..." : "");
        text.append(parameter.optional() ? " [" + name + "]" : " " + name);
      }
    }
    return text.toString();
  }

  private List<String> options(List<CommandParameter<?>> parameters) {
    List<CommandParameter<?>> all = new ArrayList<>(parameters);
    all.removeIf(parameter -> parameter.kind() == Kind.ARGUMENT);
    if (!all.contains(ConfigOptions.HELP)) {
      all.add(ConfigOptions.HELP);
    }
    boolean letters = all.stream().anyMatch(parameter -> !parameter.letter().isEmpty());
    List<Definition> definitions =
        all.stream().map(p -> new Definition(term(p, letters), meaning(p))).toList();
    return Paragraphs.definitions(definitions, width);
  }

  private List<String> definitions(List<CommandParameter<?>> parameters, Kind kind) {
    return Paragraphs.definitions(
        parameters.stream()
            .filter(parameter -> parameter.kind() == kind)
            .map(parameter -> new Definition(parameter.name(), meaning(parameter)))
            .toList(),
        width);
  }

  private static String term(CommandParameter<?> option, boolean letters) {
    String letter = option.letter().isEmpty() ? "    " : "-" + option.letter() + ", ";
    String term = (letters ? letter : "") + option.shown();
    if (option.negatable()) {
      term += ", --" + Words.negated(option);
    }
    return option.kind() == Kind.FLAG ? term : term + " " + option.value();
  }

  private static String meaning(CommandParameter<?> parameter) {
    List<String> remarks = new ArrayList<>();
    if (parameter.kind() == Kind.ARGUMENT && !parameter.parser().choices().isEmpty()) {
      remarks.add(parameter.parser().expected());
    }
    if (!parameter.optional() && parameter.kind() == Kind.OPTION) {
      remarks.add("required");
    }
    if (parameter.many() && parameter.kind() == Kind.OPTION) {
      remarks.add("may be repeated");
    }
    String fallback = parameter.fallback();
    if (fallback != null) {
      boolean isChoice = !parameter.parser().choices().isEmpty();
      remarks.add("default: " + (isChoice ? CommandValues.choice(fallback) : fallback));
    }
    String remark = remarks.isEmpty() ? "" : "(" + String.join("; ", remarks) + ")";
    return (parameter.help() + " " + remark).strip();
  }

  private List<String> commands(Stream<Command> commands) {
    return Paragraphs.definitions(
        commands.map(command -> new Definition(command.name(), command.summary())).toList(), width);
  }

  private static String members(CommandTable table, String group) {
    return table.in(group).map(Command::name).collect(Collectors.joining(", "));
  }

  private static void section(String title, List<String> content, List<String> lines) {
    if (content.isEmpty() || content.equals(List.of(""))) {
      return;
    }
    lines.add("");
    if (!title.isEmpty()) {
      lines.add(title);
    }
    lines.addAll(content);
  }
}
