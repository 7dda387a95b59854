package dev.ampoule.benchmarks.server;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/**
 * How contests are held.
 *
 * @param connections connections that are kept busy
 * @param requests requests of one measurement
 * @param warmup requests to each contestant before it is measured
 * @param forks JVMs that every server is measured in, one after the other
 * @param rounds measurements of each contestant per JVM
 * @param prefix what stands before {@code java} on the command lines of the servers
 * @param flags flags of the servers' JVMs
 * @param only names of the contests to hold; all if it is empty
 */
record ComparisonOptions(
    int connections,
    int requests,
    int warmup,
    int forks,
    int rounds,
    List<String> prefix,
    List<String> flags,
    List<String> only) {

  private static final Options OPTIONS =
      new Options()
          .addOption(option("connections", "N", "connections that are kept busy (64)"))
          .addOption(option("requests", "N", "requests of one measurement (150000)"))
          .addOption(option("warmup", "N", "requests to each contestant before (400000)"))
          .addOption(option("forks", "N", "JVMs per server, one after the other (3)"))
          .addOption(option("rounds", "N", "measurements of each contestant per JVM (4)"))
          .addOption(option("prefix", "WORDS", "what stands before java, such as taskset -c 0"))
          .addOption(option("flags", "WORDS", "flags of the servers' JVMs"))
          .addOption(option("only", "NAMES", "plaintext,sum,greeting,github,github-get"));

  static ComparisonOptions parse(String[] args) {
    try {
      CommandLine line = new DefaultParser().parse(OPTIONS, args);
      return new ComparisonOptions(
          number(line, "connections", 64),
          number(line, "requests", 150_000),
          number(line, "warmup", 400_000),
          number(line, "forks", 3),
          number(line, "rounds", 4),
          words(line, "prefix", " "),
          words(line, "flags", " "),
          words(line, "only", ","));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static int number(CommandLine line, String name, int fallback) throws ParseException {
    Integer given = line.getParsedOptionValue(name);
    return given == null ? fallback : given;
  }

  private static List<String> words(CommandLine line, String name, String separator) {
    String given = line.getOptionValue(name, "");
    return given.isEmpty() ? List.of() : List.of(given.split(separator, -1));
  }

  private static Option option(String name, String argument, String text) {
    return Option.builder()
        .longOpt(name)
        .hasArg()
        .argName(argument)
        .desc(text)
        .type(argument.equals("N") ? Integer.class : String.class)
        .get();
  }
}
