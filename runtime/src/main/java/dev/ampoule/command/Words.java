package dev.ampoule.command;

import dev.ampoule.command.CommandParameter.Kind;
import dev.ampoule.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/**
 * The words of a command line, told apart.
 *
 * @param texts what was given, by the names that messages have for parameters
 * @param rest the words that belong to no option
 */
record Words(Map<String, List<String>> texts, List<String> rest) {

  /**
   * Reads the options in front of the first other word.
   *
   * @throws UsageException if one of them is not known, or has no value
   */
  static Words before(List<CommandParameter<?>> parameters, List<String> words)
      throws UsageException {
    Words read = read(parameters, words, true);
    // An option that is not known ends the reading too.
    if (!read.rest.isEmpty() && isOption(read.rest.getFirst()) && !follows(words, read.rest)) {
      throw unknown(read.rest.getFirst(), parameters);
    }
    return read;
  }

  /** Whether the rest stands behind the word {@code --}. */
  private static boolean follows(List<String> words, List<String> rest) {
    int at = words.size() - rest.size() - 1;
    return at >= 0 && words.get(at).equals("--");
  }

  /**
   * Reads options and arguments, in any order.
   *
   * @throws UsageException if there is an option that is not known or has no value, or a word too
   *     many
   */
  static Words all(Command command, List<String> words) throws UsageException {
    List<CommandParameter<?>> parameters = new ArrayList<>(command.parameters());
    parameters.add(ConfigOptions.HELP);
    Words read = read(parameters, words, false);
    Map<String, List<String>> texts = new LinkedHashMap<>(read.texts);
    List<String> rest = new ArrayList<>(read.rest);
    for (CommandParameter<?> parameter : command.parameters()) {
      if (parameter.kind() == Kind.ARGUMENT && !rest.isEmpty()) {
        List<String> taken = rest.subList(0, parameter.many() ? rest.size() : 1);
        texts.put(parameter.shown(), List.copyOf(taken));
        taken.clear();
      }
    }
    if (!rest.isEmpty() && !read.has(ConfigOptions.HELP)) {
      throw new UsageException(
          "%s takes no%s argument \"%s\""
              .formatted(
                  command.path(), rest.size() == read.rest.size() ? "" : " more", rest.getFirst()));
    }
    return new Words(texts, rest);
  }

  /** What was given for a parameter; nothing if it was left out. */
  List<String> of(CommandParameter<?> parameter) {
    return texts.getOrDefault(parameter.shown(), List.of());
  }

  /** Whether a flag is up. */
  boolean has(CommandParameter<Boolean> flag) {
    return of(flag).equals(List.of("true"));
  }

  private static Words read(List<CommandParameter<?>> parameters, List<String> words, boolean stops)
      throws UsageException {
    Options options = new Options();
    Map<String, CommandParameter<?>> byName = new LinkedHashMap<>();
    for (CommandParameter<?> parameter : parameters) {
      if (parameter.kind() != Kind.ARGUMENT) {
        String letter = parameter.letter().isEmpty() ? null : parameter.letter();
        options.addOption(
            Option.builder(letter)
                .longOpt(parameter.name())
                .hasArg(parameter.kind() == Kind.OPTION)
                .get());
        byName.put(parameter.name(), parameter);
      }
      if (parameter.negatable()) {
        options.addOption(Option.builder().longOpt(negated(parameter)).get());
        byName.put(negated(parameter), parameter);
      }
    }
    CommandLine line = parsed(options, parameters, words, stops);
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Option option : line.getOptions()) {
      CommandParameter<?> parameter = byName.get(option.getLongOpt());
      if (parameter != null) {
        String text =
            parameter.kind() == Kind.OPTION
                ? option.getValue()
                : Boolean.toString(option.getLongOpt().equals(parameter.name()));
        List<String> before = texts.get(parameter.shown());
        List<String> given = new ArrayList<>();
        if (parameter.many() && before != null) {
          given.addAll(before);
        }
        given.add(text); // of one that is not many the last one counts
        texts.put(parameter.shown(), given);
      }
    }
    return new Words(texts, line.getArgList());
  }

  private static CommandLine parsed(
      Options options, List<CommandParameter<?>> parameters, List<String> words, boolean stops)
      throws UsageException {
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(options, words.toArray(String[]::new), stops);
    } catch (UnrecognizedOptionException e) {
      throw unknown(e.getOption(), parameters);
    } catch (MissingArgumentException e) {
      throw new UsageException("--" + e.getOption().getLongOpt() + " needs a value");
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static UsageException unknown(String word, List<CommandParameter<?>> parameters) {
    String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    if (isKnown(option, ConfigOptions.PARAMETERS)) {
      return new UsageException(option + " stands in front of the command");
    }
    List<String> names = parameters.stream().flatMap(Words::options).toList();
    return new UsageException("there is no option " + option + Nearest.question(option, names));
  }

  private static boolean isKnown(String option, List<CommandParameter<?>> parameters) {
    return parameters.stream()
        .anyMatch(p -> options(p).anyMatch(option::equals) || option.equals("-" + p.letter()));
  }

  /** The names of an option as they are typed; none of an argument. */
  static Stream<String> options(CommandParameter<?> parameter) {
    if (parameter.kind() == Kind.ARGUMENT) {
      return Stream.empty();
    }
    return parameter.negatable()
        ? Stream.of(parameter.shown(), "--" + negated(parameter))
        : Stream.of(parameter.shown());
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  static String negated(CommandParameter<?> flag) {
    return "no-" + flag.name();
  }
}
