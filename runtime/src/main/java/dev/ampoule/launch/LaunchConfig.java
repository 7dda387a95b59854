package dev.ampoule.launch;

import dev.ampoule.command.ConfigOptions;
import dev.ampoule.command.ConfigOptions.Setting;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.config.ConfigLoader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts the configuration of a program together: what its command line says stands above all. */
final class LaunchConfig {

  private LaunchConfig() {}

  /**
   * The configuration.
   *
   * @param given what the program itself brings; null if the surroundings give it
   * @throws ConfigException if something of it cannot be read
   */
  static Config of(@Nullable Config given, ConfigOptions options) {
    return given == null ? overSurroundings(Config.loader(), options) : over(given, options);
  }

  private static Config over(Config given, ConfigOptions options) {
    if (!options.environmentFiles().isEmpty()) {
      throw new ConfigException(
          "--env-file has no effect: this program brings its own configuration");
    }
    Config config = given;
    for (Setting setting : options.settings()) {
      config = config.withOption(setting.path(), setting.value(), setting.option());
    }
    return config;
  }

  private static Config overSurroundings(ConfigLoader loader, ConfigOptions options) {
    load(loader, options); // it may name the instance folder, whose files are read next
    Path[] files = options.environmentFiles().toArray(Path[]::new);
    return load(loader.standard(files), options).load();
  }

  private static ConfigLoader load(ConfigLoader loader, ConfigOptions options) {
    for (Setting setting : options.settings()) {
      loader.option(setting.path(), setting.value(), setting.option());
    }
    return loader;
  }
}
