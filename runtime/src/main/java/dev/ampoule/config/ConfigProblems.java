package dev.ampoule.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds everything that is wrong with a configuration, where a reader stops at the first. */
public final class ConfigProblems {

  private ConfigProblems() {}

  /**
   * What readers find wrong, each problem once: a value that one of them refuses is taken away, and
   * it reads on.
   *
   * @param config the configuration
   * @param readers each reads some keys, and throws {@link ConfigException} at one that is wrong
   * @return the problems, a line for each; empty if there are none
   */
  public static List<String> of(Config config, List<Consumer<Config>> readers) {
    List<String> problems = new ArrayList<>();
    for (Consumer<Config> reader : readers) {
      collect(reader, config, problems);
    }
    return problems.stream().distinct().toList();
  }

  private static void collect(Consumer<Config> reader, Config config, List<String> problems) {
    Config rest = config;
    while (true) {
      try {
        reader.accept(rest);
        return;
      } catch (ConfigException e) {
        problems.add(String.valueOf(e.getMessage()));
        String key = e.key();
        if (key == null || config.source(key).kind() == ConfigSource.Kind.DEFAULT) {
          return;
        }
        rest = rest.without(key);
      }
    }
  }

  /**
   * The same configuration, of which it is known what is wrong: {@link SettingsReader#checkAll}
   * names it together with what it finds itself.
   *
   * @param config the configuration
   * @param problems what is wrong with it
   */
  public static Config noted(Config config, List<String> problems) {
    return config.withProblems(problems);
  }
}
