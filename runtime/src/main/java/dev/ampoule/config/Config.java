package dev.ampoule.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of an application: upper-case keys with values, fixed once it is made.
 *
 * <p>Values may be of their own type or text, as from an environment variable; the typed getters
 * convert, and say which key, value and expectation do not fit. The framework's own keys have
 * defaults.
 *
 * <p>Flask: {@code app.config}.
 */
public final class Config extends TypedValues {

  private static final Config DEFAULTS = new Config(Map.of(), Map.of(), Set.of());

  /** Who makes up keys while it runs should not fill the memory with them. */
  private static final int MOST_KNOWN = 10_000;

  private final Map<String, Object> values;
  private final Map<String, ConfigSource> sources;

  /** Keys that something reads, or has declared; see {@link UnknownKeys}. */
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  private List<String> problems = List.of();

  private Config(
      Map<String, ? extends @Nullable Object> given,
      Map<String, ConfigSource> sources,
      Set<String> known) {
    Map<String, Object> merged = new LinkedHashMap<>(ConfigKeys.defaults());
    for (Map.Entry<String, ? extends @Nullable Object> entry : given.entrySet()) {
      Object value = entry.getValue();
      if (value == null) {
        throw new NullPointerException(entry.getKey() + " is null");
      }
      merged.put(entry.getKey(), value);
    }
    values = Collections.unmodifiableMap(merged);
    this.sources = Map.copyOf(sources);
    this.known.addAll(known);
  }

  static Config loaded(ConfigLayers layers) {
    return new Config(layers.values(), layers.sources(), Set.of());
  }

  /** Returns a configuration with the framework's defaults only. */
  public static Config defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a configuration with these values, and the framework's defaults below them.
   *
   * <p>Flask: {@code from_mapping}.
   *
   * @param values the values by key, none of them null
   */
  public static Config of(Map<String, ?> values) {
    Map<String, ConfigSource> sources = new HashMap<>();
    for (String key : values.keySet()) {
      sources.put(key, ConfigSource.GIVEN);
    }
    return new Config(values, sources, Set.of());
  }

  /** Starts to put a configuration together from files, the environment and other places. */
  public static ConfigLoader loader() {
    return new ConfigLoader(System.getenv(), Path.of(""));
  }

  /**
   * Loads the configuration that the surroundings give, see {@link ConfigLoader#standard()}.
   *
   * @throws ConfigException if something of it cannot be read
   */
  public static Config standard() {
    return loader().standard().load();
  }

  /**
   * Returns a configuration in which one value is another.
   *
   * @param key the key
   * @param value its value, of any type
   */
  public Config with(String key, Object value) {
    ConfigLayers layers = layers();
    layers.put(key, Objects.requireNonNull(value, () -> key + " is null"), ConfigSource.GIVEN);
    return new Config(layers.values(), layers.sources(), known);
  }

  /** Returns a configuration in which a key has its default, or no value. */
  Config without(String key) {
    ConfigLayers layers = layers();
    layers.put(key, null, ConfigSource.GIVEN);
    return new Config(layers.values(), layers.sources(), known);
  }

  /** Returns a configuration of which it is known what is wrong with it. */
  Config withProblems(List<String> found) {
    Config config = new Config(values, sources, known);
    config.problems = List.copyOf(found);
    return config;
  }

  /** What is wrong with the framework's own keys. */
  List<String> problems() {
    return problems;
  }

  /**
   * Returns a configuration in which an option of the command line has the last word.
   *
   * @param path the key, or a part of a nested value, {@code TODO_DB__URL}
   * @param value its text, which may be JSON, see {@link ConfigLoader#environment()}
   * @param option the option's name for messages, such as {@code --set}
   * @throws ConfigException if it sets a part of what is a single value
   */
  public Config withOption(String path, String value, String option) {
    ConfigLayers layers = layers();
    layers.typed(path, value, new ConfigSource(ConfigSource.Kind.COMMAND_LINE, option));
    return new Config(layers.values(), layers.sources(), known);
  }

  private ConfigLayers layers() {
    ConfigLayers layers = new ConfigLayers();
    layers.values().putAll(values);
    layers.sources().putAll(sources);
    return layers;
  }

  /** Returns the framework's own keys, in the order of a reference. */
  public static List<ConfigKey> frameworkKeys() {
    return ConfigKeys.all();
  }

  /**
   * Declares a key that is read only later, so that nobody is warned that nothing reads it: an
   * application warns, once it is built, of every setting from the environment and the command line
   * that neither the framework nor anything in the application has read by then.
   *
   * @param key the key
   * @return this
   */
  public Config key(String key) {
    known.add(key);
    return this;
  }

  /** The keys that are the framework's, were read or declared. */
  Set<String> known() {
    Set<String> all = new HashSet<>(known);
    for (ConfigKey key : ConfigKeys.all()) {
      all.add(key.name());
    }
    return all;
  }

  /**
   * Returns where the value of a key comes from.
   *
   * @param key the key; or a part of a nested value, {@code TODO_DB__URL}
   */
  @Override
  public ConfigSource source(String key) {
    for (String path = key; ; path = path.substring(0, path.lastIndexOf(ConfigLayers.SEPARATOR))) {
      ConfigSource source = sources.get(path);
      if (source != null) {
        return source;
      }
      if (!path.contains(ConfigLayers.SEPARATOR)) {
        return values.containsKey(path) ? ConfigSource.FRAMEWORK : ConfigSource.GIVEN;
      }
    }
  }

  /**
   * Returns the folder for what belongs to one installation: its configuration, a database. It is
   * {@code INSTANCE_PATH}, or {@code instance} in the working directory. Nothing creates it.
   *
   * <p>Flask: {@code app.instance_path}.
   *
   * @return an absolute path
   * @throws ConfigException if its value cannot be a path
   */
  public Path instancePath() {
    return InstanceFolder.path(this).toAbsolutePath().normalize();
  }

  /**
   * Returns the {@linkplain #instancePath() instance folder}, which is made if it is not there.
   *
   * <p>Flask: {@code os.makedirs(app.instance_path, exist_ok=True)}.
   *
   * @return an absolute path, below which files can be written
   * @throws ConfigException if it cannot be made, or not be written to
   */
  public Path instanceFolder() {
    return InstanceFolder.open(this);
  }

  /**
   * Returns what keys with a prefix hold, by the rest of their names in lower case.
   *
   * <p>Flask: {@code get_namespace}.
   *
   * @param prefix such as {@code "MAIL_"}
   */
  public Map<String, Object> namespace(String prefix) {
    Map<String, Object> found = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            known.add(key);
            found.put(key.substring(prefix.length()).toLowerCase(Locale.ROOT), value);
          }
        });
    return Collections.unmodifiableMap(found);
  }

  /**
   * Makes the exception that says what is wrong with a value, where the value is from, and what is
   * expected. A value that is secret by the name of its key is masked.
   *
   * @param key a key that has a value
   * @param expectation what the value must be, such as {@code "a number from 1 to 9"}
   */
  public ConfigException unfit(String key, String expectation) {
    return ConfigException.expected(key, required(key), source(key), expectation);
  }

  /** Returns the keys that have a value, the framework's own first. */
  public Set<String> keys() {
    return values.keySet();
  }

  /**
   * Returns whether a key has a value.
   *
   * @param key the key
   */
  public boolean contains(String key) {
    return values.containsKey(key);
  }

  /**
   * Returns a value, or a part of a nested one, as it was given; or null.
   *
   * @param path the key, or a path into its value: {@code TODO_DB__URL}
   */
  public @Nullable Object part(String path) {
    List<String> names = List.of(path.split(ConfigLayers.SEPARATOR, -1));
    Object value = get(names.getFirst());
    for (String name : names.subList(1, names.size())) {
      Object outer = value;
      value = null;
      if (outer instanceof Map<?, ?> members) {
        for (Map.Entry<?, ?> member : members.entrySet()) {
          if (ConfigLayers.isSame(String.valueOf(member.getKey()), name)) {
            value = member.getValue();
          }
        }
      }
    }
    return value;
  }

  /**
   * Returns a value as it was given, or null.
   *
   * <p>Flask: {@code app.config.get("KEY")}.
   *
   * @param key the key
   */
  @Override
  public @Nullable Object get(String key) {
    if (!known.contains(key) && known.size() < MOST_KNOWN) {
      known.add(key); // one that has no value, too: it may be what a misspelt one is meant to be
    }
    return values.get(key);
  }

  /** Returns the keys; values may be secret. */
  @Override
  public String toString() {
    return "Config" + keys();
  }
}
