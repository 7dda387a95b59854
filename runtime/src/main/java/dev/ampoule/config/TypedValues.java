package dev.ampoule.config;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The half of {@link Config} that converts values to what their reader expects. */
abstract sealed class TypedValues permits Config {

  /** Returns a value as it was given, or null. */
  public abstract @Nullable Object get(String key);

  /** Returns where the value of a key comes from. */
  public abstract ConfigSource source(String key);

  /**
   * Returns a text.
   *
   * <p>Flask: {@code app.config["KEY"]}.
   *
   * @param key the key
   * @return the text; that of a value of another type
   * @throws ConfigException if there is no value
   */
  public String string(String key) {
    return ConfigValues.string(required(key));
  }

  /**
   * Returns a text, or {@code fallback} when there is no value.
   *
   * <p>Flask: {@code app.config.get("KEY", fallback)}.
   *
   * @param key the key
   */
  public String string(String key, String fallback) {
    Object value = get(key);
    return value == null ? fallback : ConfigValues.string(value);
  }

  /**
   * Returns a whole number of 32 bits; {@code _} may stand between its digits.
   *
   * @param key the key
   * @throws ConfigException if there is no value, or it is no whole number of this size
   */
  public int integer(String key) {
    return ConfigValues.integer(this, key, required(key));
  }

  /**
   * Returns a whole number, see {@link #integer(String)}, or {@code fallback} when there is no
   * value.
   *
   * @param key the key
   * @throws ConfigException if the value is no whole number of this size
   */
  public int integer(String key, int fallback) {
    Object value = get(key);
    return value == null ? fallback : ConfigValues.integer(this, key, value);
  }

  /**
   * Returns a whole number of 64 bits; {@code _} may stand between its digits.
   *
   * @param key the key
   * @throws ConfigException if there is no value, or it is no whole number of this size
   */
  public long longInteger(String key) {
    return ConfigValues.longInteger(this, key, required(key));
  }

  /**
   * Returns a whole number, see {@link #longInteger(String)}, or {@code fallback} when there is no
   * value.
   *
   * @param key the key
   * @throws ConfigException if the value is no whole number of this size
   */
  public long longInteger(String key, long fallback) {
    Object value = get(key);
    return value == null ? fallback : ConfigValues.longInteger(this, key, value);
  }

  /**
   * Returns a truth value: {@code true}, {@code 1}, {@code yes} or {@code on}, or {@code false},
   * {@code 0}, {@code no}, {@code off} or an empty text, in any case.
   *
   * @param key the key
   * @throws ConfigException if there is no value, or it is neither true nor false
   */
  public boolean bool(String key) {
    return ConfigValues.bool(this, key, required(key));
  }

  /**
   * Returns a truth value, see {@link #bool(String)}, or {@code fallback} when there is no value.
   *
   * @param key the key
   * @throws ConfigException if the value is neither true nor false
   */
  public boolean bool(String key, boolean fallback) {
    Object value = get(key);
    return value == null ? fallback : ConfigValues.bool(this, key, value);
  }

  /**
   * Returns a length of time; a number is in seconds, and a text may say {@code 500ms}, {@code
   * 30s}, {@code 5m}, {@code 2h}, {@code 31d} or {@code PT30S}.
   *
   * @param key the key
   * @return the length of time, which may be negative
   * @throws ConfigException if there is no value, or it is no length of time
   */
  public Duration duration(String key) {
    return ConfigValues.duration(this, key, required(key));
  }

  /**
   * Returns a length of time, see {@link #duration(String)}, or {@code fallback} when there is no
   * value.
   *
   * @param key the key
   * @throws ConfigException if the value is no length of time
   */
  public Duration duration(String key, Duration fallback) {
    Object value = get(key);
    return value == null ? fallback : ConfigValues.duration(this, key, value);
  }

  /**
   * Returns a number of bytes; a text may have a unit, {@code 500kB} or {@code 16MiB}.
   *
   * @param key the key
   * @return the number, from 0
   * @throws ConfigException if there is no value, or it is no number of bytes
   */
  public long size(String key) {
    return ConfigValues.size(this, key, required(key));
  }

  /**
   * Returns texts, from a list or separated by commas; empty when there is no value.
   *
   * @param key the key
   * @return an unmodifiable list
   */
  public List<String> list(String key) {
    Object value = get(key);
    return value == null ? List.of() : ConfigValues.list(value);
  }

  /** The value of a key that must have one. */
  final Object required(String key) {
    Object value = get(key);
    if (value == null) {
      throw new ConfigException(key + " has no value in the configuration");
    }
    return value;
  }
}
