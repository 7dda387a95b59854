package dev.ampoule.command;

import dev.ampoule.command.CommandParameter.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the scripts for shells. They know everything, and start no program to find it out. */
final class CompletionScript {

  private final String program;

  /** What may stand where: at the beginning, in a group, and behind a command. */
  private final Map<String, Place> places = new LinkedHashMap<>();

  CompletionScript(String program, CommandTable table) {
    this.program = program;
    places.put("", new Place(table.names(""), Line.front()));
    BuiltIn.all().forEach(builtIn -> add(builtIn.command()));
    for (String group : table.groups()) {
      places.put(group, new Place(table.names(group), List.of(ConfigOptions.HELP)));
    }
    table.own().forEach(this::add);
  }

  /**
   * What may stand somewhere.
   *
   * @param commands the names of commands and groups
   * @param parameters options and arguments
   */
  private record Place(List<String> commands, List<CommandParameter<?>> parameters) {}

  private void add(Command command) {
    List<CommandParameter<?>> parameters = new ArrayList<>(command.parameters());
    parameters.add(ConfigOptions.HELP);
    places.putIfAbsent(command.path(), new Place(List.of(), parameters));
  }

  String bash() {
    return """
    # Completes %1$s in bash.
    %2$s() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
      local route='' word before='' i
      COMPREPLY=()
      if [[ $current == = ]]; then
        current=''
      elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
    %3$s
    }
    complete -F %2$s %1$s
    """
        .formatted(
            program,
            function(),
            choice(
                "COMPREPLY=($(compgen -W '%s' -- \"$current\"))",
                "COMPREPLY=($(compgen -f -- \"$current\"))"));
  }

  String zsh() {
    return """
    #compdef %1$s
    # Completes %1$s in zsh.
    %2$s() {
      local current=${words[CURRENT]} previous=${words[CURRENT - 1]}
      local route='' word before='' i
      for ((i = 2; i < CURRENT; i++)); do
        word=${words[i]}
    %3$s
    }
    if [[ $funcstack[1] == %2$s ]]; then
      %2$s "$@"
    else
      compdef %2$s %1$s
    fi
    """
        .formatted(program, function(), choice("compadd -- %s", "_files"));
  }

  /**
   * What both shells do with a word: they follow it to its place, and offer what may stand there.
   *
   * @param words offers words
   * @param files offers files
   */
  private String choice(String words, String files) {
    return """
        case "$route $before" in
    %s
            before=''
            continue ;;
        esac
        case "$route:$word" in
    %s
        esac
        before=$word
      done
      case "$route $previous" in
    %s
      esac
      case "$route" in
    %s
      esac\
    """
        .formatted(valued(), routes(), values(words, files), words(words));
  }

  private String function() {
    return "_" + program.replaceAll("[^A-Za-z0-9]", "_");
  }

  /** The options that a value stands behind, so that it is not taken for a command. */
  private String valued() {
    List<String> patterns = new ArrayList<>();
    places.forEach(
        (route, place) ->
            place.parameters.stream()
                .filter(parameter -> parameter.kind() == Kind.OPTION)
                .forEach(option -> patterns.add(pattern(route, option))));
    return "      " + String.join(" | \\\n        ", patterns) + ")";
  }

  /** The words that lead from one place to the next. */
  private String routes() {
    List<String> lines = new ArrayList<>();
    places.forEach(
        (route, place) -> {
          for (String name : place.commands) {
            String next = route.isEmpty() ? name : route + " " + name;
            lines.add("      '%s:%s') route='%s' ;;".formatted(route, name, next));
          }
        });
    return String.join("\n", lines);
  }

  /** What may stand behind an option that takes a value. */
  private String values(String choose, String file) {
    List<String> lines = new ArrayList<>();
    places.forEach(
        (route, place) ->
            place.parameters.stream()
                .filter(parameter -> parameter.kind() == Kind.OPTION)
                .forEach(
                    option -> {
                      List<String> choices = option.parser().choices();
                      String action =
                          choices.isEmpty()
                              ? option.parser().equals(CommandValues.PATH) ? file + "; " : ""
                              : choose.formatted(String.join(" ", choices)) + "; ";
                      lines.add("    %s) %sreturn ;;".formatted(pattern(route, option), action));
                    }));
    return String.join("\n", lines);
  }

  /** What may stand at each place. */
  private String words(String choose) {
    List<String> lines = new ArrayList<>();
    places.forEach(
        (route, place) -> {
          List<String> words = new ArrayList<>(place.commands);
          for (CommandParameter<?> parameter : place.parameters) {
            Words.options(parameter).forEach(words::add);
            if (parameter.kind() == Kind.ARGUMENT) {
              words.addAll(parameter.parser().choices());
            }
          }
          String all = words.stream().distinct().collect(Collectors.joining(" "));
          lines.add("    '%s') %s ;;".formatted(route, choose.formatted(all)));
        });
    return String.join("\n", lines);
  }

  private static String pattern(String route, CommandParameter<?> option) {
    String pattern = "'%s %s'".formatted(route, option.shown());
    return option.letter().isEmpty()
        ? pattern
        : pattern + " | '%s -%s'".formatted(route, option.letter());
  }
}
