package dev.ampoule.logging;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys {@code LOG_*} of the configuration.
 *
 * @param format {@code LOG_FORMAT}
 * @param level {@code LOG_LEVEL}: of loggers that nothing else is said about
 * @param levels {@code LOG_LEVELS}: by the name of a logger or of a package above it
 */
record LogSettings(LogFormat format, Level level, Map<String, Level> levels) {

  private static final String LEVEL = "trace, debug, info, warning, error or off";

  static LogSettings of(Config config) {
    config.bool("ACCESS_LOG", false);
    return new LogSettings(
        format(config), level(config, "LOG_LEVEL", config.string("LOG_LEVEL")), levels(config));
  }

  private static LogFormat format(Config config) {
    String name = config.string("LOG_FORMAT");
    if (name.equalsIgnoreCase("text")) {
      return LogFormat.TEXT;
    }
    if (name.equalsIgnoreCase("json")) {
      return LogFormat.JSON;
    }
    throw config.unfit("LOG_FORMAT", "text or json");
  }

  private static Map<String, Level> levels(Config config) {
    Map<String, Level> levels = new LinkedHashMap<>();
    Object value = config.get("LOG_LEVELS");
    if (value instanceof Map<?, ?> map) {
      nested(config, "", map, levels);
    } else if (value != null) {
      for (String pair : config.list("LOG_LEVELS")) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
          throw unfit(config);
        }
        levels.put(
            pair.substring(0, equals).strip(),
            level(config, "LOG_LEVELS", pair.substring(equals + 1)));
      }
    }
    return levels;
  }

  /** A name with dots may be written as maps in each other, as TOML does. */
  private static void nested(
      Config config, String prefix, Map<?, ?> map, Map<String, Level> levels) {
    map.forEach(
        (key, value) -> {
          String name = prefix + key;
          if (value instanceof Map<?, ?> inner) {
            nested(config, name + ".", inner, levels);
          } else {
            levels.put(name, level(config, "LOG_LEVELS", value));
          }
        });
  }

  private static Level level(Config config, String key, Object value) {
    Level level = LogLevels.of(String.valueOf(value));
    if (level == null) {
      throw key.equals("LOG_LEVELS") ? unfit(config) : config.unfit(key, LEVEL);
    }
    return level;
  }

  private static ConfigException unfit(Config config) {
    return config.unfit(
        "LOG_LEVELS", "loggers with levels, such as \"todo=debug, io.helidon=info\"");
  }
}
