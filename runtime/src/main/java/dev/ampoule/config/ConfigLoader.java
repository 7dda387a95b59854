package dev.ampoule.config;

import dev.ampoule.config.ConfigSource.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a configuration together from several places; what is loaded later wins, and each value
 * remembers where it is from.
 *
 * <pre>{@code
 * Config config =
 *     Config.loader()
 *         .mapping(Map.of("TODO_PAGE_SIZE", 50))
 *         .file(Path.of("/etc/todo.json"))
 *         .environment()
 *         .load();
 * }</pre>
 *
 * <p>Only keys in upper case are taken from mappings and files, as in Flask. Null takes back what
 * an earlier place said.
 *
 * <p>Flask: the {@code from_…} methods of {@code app.config}.
 */
public final class ConfigLoader {

  private static final String PREFIX = "AMPOULE_";

  private final ConfigLayers layers = new ConfigLayers();
  private final Map<String, String> environment;
  private final Path directory;

  ConfigLoader(Map<String, String> environment, Path directory) {
    this.environment = environment;
    this.directory = directory;
  }

  /**
   * Takes values.
   *
   * <p>Flask: {@code from_mapping}.
   *
   * @param values the values by key
   * @return this
   */
  public ConfigLoader mapping(Map<String, ? extends @Nullable Object> values) {
    return upperCase(values, ConfigSource.GIVEN);
  }

  /**
   * Reads a file, whose format its name says: {@code .json} or {@code .properties}.
   *
   * <p>Flask: {@code from_file}.
   *
   * @param file the file; relative to the working directory
   * @return this
   * @throws ConfigException if it is not there, cannot be read, or is not in its format
   */
  public ConfigLoader file(Path file) {
    return file(file, format(file));
  }

  /**
   * Reads a file in any format, see {@link #file(Path)}.
   *
   * @param file the file
   * @param format reads it
   * @return this
   * @throws ConfigException if it is not there, cannot be read, or is not in this format
   */
  public ConfigLoader file(Path file, ConfigFormat format) {
    if (!read(file, format)) {
      throw new ConfigException("there is no file " + absolute(file));
    }
    return this;
  }

  /**
   * Reads a file if it is there, see {@link #file(Path)}.
   *
   * <p>Flask: {@code from_file(…, silent=True)}.
   *
   * @param file the file
   * @return this
   * @throws ConfigException if it is there, but cannot be read, or is not in its format
   */
  public ConfigLoader optionalFile(Path file) {
    return optionalFile(file, format(file));
  }

  /**
   * Reads a file in any format if it is there, see {@link #file(Path, ConfigFormat)}.
   *
   * @param file the file
   * @param format reads it
   * @return this
   * @throws ConfigException if it is there, but cannot be read, or is not in this format
   */
  public ConfigLoader optionalFile(Path file, ConfigFormat format) {
    read(file, format);
    return this;
  }

  /**
   * Reads the file that a variable of the environment names, see {@link #file(Path)}.
   *
   * <p>Flask: {@code from_envvar}.
   *
   * @param variable the name of the variable
   * @return this
   * @throws ConfigException if the variable is not set, or its file cannot be read
   */
  public ConfigLoader fileOfVariable(String variable) {
    String file = environment.get(variable);
    if (file == null || file.isBlank()) {
      throw new ConfigException(
          "the environment variable " + variable + " is not set: it must name a file");
    }
    return file(Path.of(file));
  }

  /**
   * Takes the variables of the environment that start with {@code AMPOULE_}: {@code
   * AMPOULE_SERVER_PORT} sets {@code SERVER_PORT}. A value that is JSON is taken as JSON, any other
   * as text; {@code __} leads into a nested value: {@code AMPOULE_TODO_DB__URL}.
   *
   * <p>Flask: {@code from_prefixed_env}.
   *
   * @return this
   * @throws ConfigException if a variable sets a part of what is a single value
   */
  public ConfigLoader environment() {
    return variables(environment, Kind.ENVIRONMENT);
  }

  /**
   * Takes the variables of a {@code .env} file as {@link #environment()} takes those of the
   * process, if the file is there. Only this configuration sees them.
   *
   * @param file the file; relative to the working directory
   * @return this
   * @throws ConfigException if it is there, but a line of it is not {@code NAME=value}
   */
  public ConfigLoader dotenv(Path file) {
    byte[] content = content(file);
    if (content == null) {
      return this;
    }
    try {
      String text = FileContent.text(content);
      return variables(DotEnv.parse(file.toString(), text), Kind.DOTENV);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /**
   * Loads the standard chain: {@code config.properties} and {@code config.json} of the {@linkplain
   * #instancePath() instance folder}, {@code .env} of the working directory, the environment. None
   * of them needs to be there.
   *
   * @return this
   * @throws ConfigException if one of them cannot be read
   */
  public ConfigLoader standard() {
    return standard(new Path[0]);
  }

  /**
   * Loads the standard chain, see {@link #standard()}, with files after {@code .env} that are read
   * as it is.
   *
   * @param environmentFiles the files, which must be there; relative to the working directory
   * @return this
   * @throws ConfigException if one of them is not there, or anything cannot be read
   */
  public ConfigLoader standard(Path... environmentFiles) {
    // The folder itself may be named by what wins over its files.
    ConfigLoader naming = new ConfigLoader(environment, directory);
    naming.layers.values().putAll(layers.values());
    Path folder = naming.variables(environmentFiles).instancePath();
    return optionalFile(folder.resolve("config.properties"))
        .optionalFile(folder.resolve("config.json"))
        .variables(environmentFiles);
  }

  private ConfigLoader variables(Path... files) {
    dotenv(Path.of(".env"));
    for (Path file : files) {
      if (content(file) == null) {
        throw new ConfigException("there is no file " + absolute(file));
      }
      dotenv(file);
    }
    return environment();
  }

  /**
   * The instance folder as it is known by now: {@code INSTANCE_PATH}, or {@code instance} in the
   * working directory. Nothing creates it.
   *
   * <p>Flask: {@code app.instance_path}.
   *
   * @return an absolute path
   */
  public Path instancePath() {
    return absolute(InstanceFolder.path(load()));
  }

  /** Returns the configuration, with the framework's defaults below what was loaded. */
  public Config load() {
    return Config.loaded(layers);
  }

  /**
   * Takes one option of a command line.
   *
   * @param path the key, or a part of a nested value, {@code TODO_DB__URL}
   * @param value its text, which may be JSON, see {@link #environment()}
   * @param option the option's name for messages, such as {@code --set}
   * @return this
   * @throws ConfigException if it sets a part of what is a single value
   */
  public ConfigLoader option(String path, String value, String option) {
    layers.typed(path, value, new ConfigSource(Kind.COMMAND_LINE, option));
    return this;
  }

  private ConfigLoader upperCase(
      Map<String, ? extends @Nullable Object> values, ConfigSource source) {
    values.forEach(
        (key, value) -> {
          if (isUpperCase(key)) {
            layers.put(key, value, source);
          }
        });
    return this;
  }

  /** Python's {@code str.isupper}. */
  private static boolean isUpperCase(String key) {
    return key.chars().anyMatch(Character::isUpperCase)
        && key.chars().noneMatch(Character::isLowerCase);
  }

  private ConfigLoader variables(Map<String, String> variables, Kind kind) {
    new TreeMap<>(variables)
        .forEach(
            (name, value) -> {
              if (name.startsWith(PREFIX)) {
                layers.typed(name.substring(PREFIX.length()), value, new ConfigSource(kind, name));
              }
            });
    return this;
  }

  private boolean read(Path file, ConfigFormat format) {
    byte[] content = content(file);
    if (content == null) {
      return false;
    }
    try {
      upperCase(format.read(content), new ConfigSource(Kind.FILE, absolute(file).toString()));
    } catch (IOException e) {
      throw unusable(file, e);
    }
    return true;
  }

  private ConfigException unusable(Path file, IOException problem) {
    return new ConfigException(
        absolute(file) + " cannot be used: " + problem.getMessage(), problem);
  }

  private byte @Nullable [] content(Path file) {
    return FileContent.bytes(absolute(file));
  }

  private Path absolute(Path file) {
    return directory.resolve(file).toAbsolutePath().normalize();
  }

  private static ConfigFormat format(Path file) {
    String name = file.toString();
    if (name.endsWith(".json")) {
      return ConfigFormat.JSON;
    }
    if (name.endsWith(".properties")) {
      return ConfigFormat.PROPERTIES;
    }
    throw new ConfigException(
        "the format of "
            + file
            + " is not known: it must be given with the file, or the name end"
            + " with .json or .properties");
  }
}
