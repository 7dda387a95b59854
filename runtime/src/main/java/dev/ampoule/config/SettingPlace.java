package dev.ampoule.config;

import java.util.List;

/** Where a part of the settings stands in the configuration, and what is wrong there. */
public final class SettingPlace {

  private final Config config;
  private final String path;
  private final boolean defaulted;
  private final List<String> problems;

  SettingPlace(Config config, String path, boolean defaulted, List<String> problems) {
    this.config = config;
    this.path = path;
    this.defaulted = defaulted;
    this.problems = problems;
  }

  /** The key with the names of nested parts, {@code TODO_DB__URL}. */
  public String path() {
    return path;
  }

  /** A part of what stands here. */
  SettingPlace part(String name) {
    return new SettingPlace(config, path + ConfigLayers.SEPARATOR + name, defaulted, problems);
  }

  Config config() {
    return config;
  }

  List<String> problems() {
    return problems;
  }

  /**
   * Notes that a value is not what it must be.
   *
   * @param value the value; masked in the message if its key is that of a secret
   * @param expectation what it must be, such as {@code "a whole number"}
   */
  public void unfit(Object value, String expectation) {
    ConfigSource source = defaulted ? ConfigSource.GIVEN : config.source(path);
    problems.add(ConfigException.problem(path, value, source, expectation));
  }

  /** Notes that there is no value. */
  void absent() {
    problems.add(path + " has no value in the configuration");
  }
}
