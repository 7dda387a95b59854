package dev.ampoule;

import java.util.ArrayList;
import java.util.List;
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
 * @param settings what it says about the configuration, in order
 * @param help whether only help was asked for
 */
record RunOptions(List<Setting> settings, boolean help) {

  static final String HELP =
      """
      Usage: java -jar APPLICATION.jar [run] [options]

      Serves the application.

        --host HOST       the address to listen on (SERVER_HOST, 127.0.0.1)
        --port PORT       the port to listen on, 0 for any that is free (SERVER_PORT, 5000)
        --set KEY=VALUE   sets any key of the configuration; may be given several times
        --help            shows this text\
      """;

  private static final Option HOST = option("host", true);
  private static final Option PORT = option("port", true);
  private static final Option SET = option("set", true);
  private static final Option HELP_OPTION = option("help", false);

  RunOptions {
    settings = List.copyOf(settings);
  }

  /**
   * One setting.
   *
   * @param path the key, or {@code KEY__PART}
   * @param value its value; JSON, or text
   * @param option the option that says so
   */
  record Setting(String path, String value, String option) {}

  /**
   * Reads a command line.
   *
   * @throws LaunchException if it says what nobody understands
   */
  static RunOptions parse(String[] args) throws LaunchException {
    CommandLine line = line(args);
    List<Setting> settings = new ArrayList<>();
    if (line.hasOption(SET)) {
      for (String setting : line.getOptionValues(SET)) {
        settings.add(setting(setting));
      }
    }
    if (line.hasOption(HOST)) {
      settings.add(new Setting("SERVER_HOST", line.getOptionValue(HOST), "--host"));
    }
    if (line.hasOption(PORT)) {
      settings.add(new Setting("SERVER_PORT", line.getOptionValue(PORT), "--port"));
    }
    return new RunOptions(settings, line.hasOption(HELP_OPTION));
  }

  /** Completes the configuration that a program gives. */
  Config over(Config given) {
    Config config = given;
    for (Setting setting : settings) {
      config = config.withOption(setting.path(), setting.value(), setting.option());
    }
    return config;
  }

  /** Loads the configuration of the surroundings with the command line above it. */
  Config overSurroundings(ConfigLoader loader) {
    load(loader); // it may name the instance folder, whose files are read next
    return load(loader.standard()).load();
  }

  private ConfigLoader load(ConfigLoader loader) {
    settings.forEach(s -> loader.option(s.path(), s.value(), s.option()));
    return loader;
  }

  private static Setting setting(String text) throws LaunchException {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw usage("--set needs KEY=VALUE");
    }
    return new Setting(text.substring(0, equals), text.substring(equals + 1), "--set");
  }

  private static CommandLine line(String[] args) throws LaunchException {
    Options options =
        new Options().addOption(HOST).addOption(PORT).addOption(SET).addOption(HELP_OPTION);
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
