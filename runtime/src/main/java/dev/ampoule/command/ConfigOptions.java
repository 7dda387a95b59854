package dev.ampoule.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command line says about the configuration, in front of a command or behind {@code run}:
 * each option sets a key.
 *
 * @param settings the keys that are set, those that win last
 * @param environmentFiles the files that are read as {@code .env} is, in order
 */
public record ConfigOptions(List<Setting> settings, List<Path> environmentFiles) {

  /** Nothing is said. */
  public static final ConfigOptions NONE = new ConfigOptions(List.of(), List.of());

  static final CommandParameter<Boolean> HELP =
      CommandParameter.flag("help").help("Shows this text.");

  static final CommandParameter<Boolean> VERSION =
      CommandParameter.flag("version").help("Shows the versions of Ampoule and of Java.");

  private static final CommandParameter<String> HOST =
      CommandParameter.option("host", "HOST", CommandValues.TEXT)
          .letter("h")
          .help("The address to listen on: SERVER_HOST.")
          .asOptional();

  private static final CommandParameter<String> PORT =
      CommandParameter.option("port", "NUMBER", CommandValues.TEXT)
          .letter("p")
          .help("The port to listen on, 0 for any that is free: SERVER_PORT.")
          .asOptional();

  private static final CommandParameter<Boolean> DEBUG =
      CommandParameter.flag("debug")
          .help("Shows failures to developers, or does not: DEBUG.")
          .asNegatable();

  private static final CommandParameter<Path> CERT =
      CommandParameter.option("cert", "FILE", CommandValues.PATH)
          .help("The certificates of TLS, or a PKCS12 store: SERVER_CERT.")
          .asOptional();

  private static final CommandParameter<Path> KEY =
      CommandParameter.option("key", "FILE", CommandValues.PATH)
          .help("The private key of TLS: SERVER_KEY.")
          .asOptional();

  private static final CommandParameter<Path> INSTANCE_PATH =
      CommandParameter.option("instance-path", "FOLDER", CommandValues.PATH)
          .help("The instance folder, with the configuration's files: INSTANCE_PATH.")
          .asOptional();

  private static final CommandParameter<Path> ENV_FILE =
      CommandParameter.option("env-file", "FILE", CommandValues.PATH)
          .letter("e")
          .help("Reads this file after .env; what the environment says wins over it.")
          .asMany();

  private static final CommandParameter<String> SET =
      CommandParameter.option("set", "KEY=VALUE", CommandValues.TEXT)
          .help("Sets any key of the configuration.")
          .asMany();

  /** The options, in the order of help. */
  static final List<CommandParameter<?>> PARAMETERS =
      List.of(HOST, PORT, DEBUG, CERT, KEY, INSTANCE_PATH, ENV_FILE, SET);

  /**
   * One setting.
   *
   * @param path the key, or {@code KEY__PART}
   * @param value its value; JSON, or text
   * @param option the option that says so
   */
  public record Setting(String path, String value, String option) {}

  /** Takes copies. */
  public ConfigOptions {
    settings = List.copyOf(settings);
    environmentFiles = List.copyOf(environmentFiles);
  }

  /**
   * Reads the options among the words.
   *
   * @throws UsageException if {@code --set} does not say which key
   */
  static ConfigOptions of(Words words) throws UsageException {
    List<Setting> settings = new ArrayList<>();
    for (String text : words.of(SET)) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw new UsageException("--set needs KEY=VALUE");
      }
      settings.add(new Setting(text.substring(0, equals), text.substring(equals + 1), "--set"));
    }
    key("SERVER_HOST", HOST, words, settings);
    key("SERVER_PORT", PORT, words, settings);
    key("DEBUG", DEBUG, words, settings);
    key("SERVER_CERT", CERT, words, settings);
    key("SERVER_KEY", KEY, words, settings);
    key("INSTANCE_PATH", INSTANCE_PATH, words, settings);
    List<Path> files = new ArrayList<>();
    for (String file : words.of(ENV_FILE)) {
      files.add(CommandValues.PATH.parse(file));
    }
    return new ConfigOptions(settings, files);
  }

  /** These options, and then others, which win. */
  ConfigOptions and(ConfigOptions others) {
    List<Setting> allSettings = new ArrayList<>(settings);
    allSettings.addAll(others.settings);
    List<Path> allFiles = new ArrayList<>(environmentFiles);
    allFiles.addAll(others.environmentFiles);
    return new ConfigOptions(allSettings, allFiles);
  }

  /** Whether they say that failures are shown to developers. */
  boolean debug() {
    boolean debug = false;
    for (Setting setting : settings) {
      if (setting.path().equals("DEBUG")) {
        debug = setting.value().equals("true");
      }
    }
    return debug;
  }

  private static void key(
      String path, CommandParameter<?> option, Words words, List<Setting> settings) {
    for (String text : words.of(option)) {
      boolean isTakenBack = option.negatable() && text.equals("false");
      String name = isTakenBack ? "--" + Words.negated(option) : option.shown();
      settings.add(new Setting(path, text, name));
    }
  }
}
