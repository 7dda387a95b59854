package dev.ampoule.config;

/**
 * Where a value of the configuration comes from.
 *
 * @param kind what kind of place it is
 * @param name which one: a file, an environment variable, an option; empty for the kinds that are
 *     there once
 */
public record ConfigSource(Kind kind, String name) {

  /** The kinds of places, those that lose first. */
  public enum Kind {
    /** The framework's own default. */
    DEFAULT("default"),
    /** The program: {@link Config#of} and {@link Config#with}, or a mapping of the loader. */
    PROGRAM("the program"),
    /** A file of the configuration. */
    FILE("the file"),
    /** A line of a {@code .env} file. */
    DOTENV("the .env file's"),
    /** A variable of the environment. */
    ENVIRONMENT("the environment variable"),
    /** An option of the command line. */
    COMMAND_LINE("the option");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  static final ConfigSource FRAMEWORK = new ConfigSource(Kind.DEFAULT, "");
  static final ConfigSource GIVEN = new ConfigSource(Kind.PROGRAM, "");

  /** As a message names it, such as {@code the environment variable AMPOULE_SERVER_PORT}. */
  @Override
  public String toString() {
    return name.isEmpty() ? kind.words : kind.words + " " + name;
  }

  /** What a message says behind a value; nothing where the reader has written the value himself. */
  String behind() {
    return kind.compareTo(Kind.PROGRAM) <= 0 ? "" : " (from " + this + ")";
  }
}
