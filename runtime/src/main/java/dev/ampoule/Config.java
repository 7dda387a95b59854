package dev.ampoule;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
public final class Config {

  private static final Config DEFAULTS = new Config(Map.of());

  private final Map<String, Object> values;

  private Config(Map<String, ?> given) {
    Map<String, Object> merged = new LinkedHashMap<>(ConfigDefaults.values());
    given.forEach(
        (key, value) -> merged.put(key, Objects.requireNonNull(value, () -> key + " is null")));
    values = Collections.unmodifiableMap(merged);
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
    return new Config(values);
  }

  /** Returns a configuration in which one value is another. */
  public Config with(String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(key, value);
    return new Config(changed);
  }

  /** Returns the keys that have a value, the framework's own first. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** Returns whether a key has a value. */
  public boolean contains(String key) {
    return values.containsKey(key);
  }

  /** Returns a value as it was given, or null. */
  public @Nullable Object get(String key) {
    return values.get(key);
  }

  /**
   * Returns a text.
   *
   * @throws ConfigException if there is no value
   */
  public String string(String key) {
    return ConfigValues.string(required(key));
  }

  /** Returns a text, or {@code fallback} when there is no value. */
  public String string(String key, String fallback) {
    Object value = values.get(key);
    return value == null ? fallback : ConfigValues.string(value);
  }

  /**
   * Returns a whole number.
   *
   * @throws ConfigException if there is no value, or it is no whole number of this size
   */
  public int integer(String key) {
    return ConfigValues.integer(key, required(key));
  }

  /**
   * Returns a whole number, or {@code fallback} when there is no value.
   *
   * @throws ConfigException if the value is no whole number of this size
   */
  public int integer(String key, int fallback) {
    Object value = values.get(key);
    return value == null ? fallback : ConfigValues.integer(key, value);
  }

  /**
   * Returns a large whole number, such as a size in bytes.
   *
   * @throws ConfigException if there is no value, or it is no whole number
   */
  public long longInteger(String key) {
    return ConfigValues.longInteger(key, required(key));
  }

  /**
   * Returns a large whole number, or {@code fallback} when there is no value.
   *
   * @throws ConfigException if the value is no whole number
   */
  public long longInteger(String key, long fallback) {
    Object value = values.get(key);
    return value == null ? fallback : ConfigValues.longInteger(key, value);
  }

  /**
   * Returns a truth value.
   *
   * @throws ConfigException if there is no value, or it is neither true nor false
   */
  public boolean bool(String key) {
    return ConfigValues.bool(key, required(key));
  }

  /**
   * Returns a truth value, or {@code fallback} when there is no value.
   *
   * @throws ConfigException if the value is neither true nor false
   */
  public boolean bool(String key, boolean fallback) {
    Object value = values.get(key);
    return value == null ? fallback : ConfigValues.bool(key, value);
  }

  /**
   * Returns a length of time; a number is in seconds, and a text may say {@code 500ms}, {@code
   * 30s}, {@code 5m}, {@code 2h}, {@code 31d} or {@code PT30S}.
   *
   * @throws ConfigException if there is no value, or it is no length of time
   */
  public Duration duration(String key) {
    return ConfigValues.duration(key, required(key));
  }

  /**
   * Returns a length of time, see {@link #duration(String)}, or {@code fallback} when there is no
   * value.
   *
   * @throws ConfigException if the value is no length of time
   */
  public Duration duration(String key, Duration fallback) {
    Object value = values.get(key);
    return value == null ? fallback : ConfigValues.duration(key, value);
  }

  /** Returns texts, from a list or separated by commas; empty when there is no value. */
  public List<String> list(String key) {
    Object value = values.get(key);
    return value == null ? List.of() : ConfigValues.list(value);
  }

  private Object required(String key) {
    Object value = values.get(key);
    if (value == null) {
      throw new ConfigException(key + " has no value in the configuration");
    }
    return value;
  }

  /** Returns the keys; values may be secret. */
  @Override
  public String toString() {
    return "Config" + keys();
  }
}
