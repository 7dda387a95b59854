package dev.ampoule;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/**
 * The command line of a program.
 *
 * @param config the configuration with what the command line says
 * @param help whether only help was asked for
 */
record RunOptions(Config config, boolean help) {

  static final String HELP =
      """
      Usage: java -jar APPLICATION.jar [run] [options]

      Serves the application.

        --host HOST   the address to listen on (SERVER_HOST, 127.0.0.1)
        --port PORT   the port to listen on, 0 for any that is free (SERVER_PORT, 5000)
        --help        shows this text\
      """;

  private static final Option HOST = option("host", true);
  private static final Option PORT = option("port", true);
  private static final Option HELP_OPTION = option("help", false);

  /**
   * Reads a command line.
   *
   * @param config the configuration below it
   * @throws LaunchException if it says what nobody understands
   */
  static RunOptions parse(String[] args, Config config) throws LaunchException {
    CommandLine line = parse(args);
    Config merged = config;
    if (line.hasOption(HOST)) {
      merged = merged.with("SERVER_HOST", line.getOptionValue(HOST));
    }
    if (line.hasOption(PORT)) {
      merged = merged.with("SERVER_PORT", line.getOptionValue(PORT));
    }
    return new RunOptions(merged, line.hasOption(HELP_OPTION));
  }

  private static CommandLine parse(String[] args) throws LaunchException {
    Options options = new Options().addOption(HOST).addOption(PORT).addOption(HELP_OPTION);
    CommandLine line;
    try {
      line = DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, args);
    } catch (UnrecognizedOptionException e) {
      throw usage("there is no option " + e.getOption());
    } catch (MissingArgumentException e) {
      throw usage("--" + e.getOption().getLongOpt() + " needs a value");
    } catch (ParseException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    String[] words = line.getArgs();
    if (words.length > 1 || (words.length == 1 && !words[0].equals("run"))) {
      throw usage("there is no command " + (words[0].equals("run") ? words[1] : words[0]));
    }
    return line;
  }

  private static LaunchException usage(String problem) {
    return new LaunchException(LaunchException.USAGE, problem + "; --help shows what there is");
  }

  private static Option option(String name, boolean hasValue) {
    return Option.builder().longOpt(name).hasArg(hasValue).get();
  }
}
