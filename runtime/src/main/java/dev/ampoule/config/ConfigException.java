package dev.ampoule.config;

import dev.ampoule.text.SafeText;
import org.jspecify.annotations.Nullable;

/** A value of the configuration that is missing, or not what its key expects. */
public class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String key;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, naming key, value and expectation
   */
  public ConfigException(String message) {
    this(message, (String) null);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what is wrong, naming key, value and expectation
   * @param cause what was thrown
   */
  public ConfigException(String message, Throwable cause) {
    super(message, cause);
    key = null;
  }

  private ConfigException(String message, @Nullable String key) {
    super(message);
    this.key = key;
  }

  /**
   * The key of the value that is wrong, where there is one; taken away, others can be looked at.
   */
  @Nullable String key() {
    return key;
  }

  static ConfigException expected(
      String key, Object value, ConfigSource source, String expectation) {
    return new ConfigException(problem(key, value, source, expectation), key);
  }

  /** What is wrong with a value; what is secret by its name is masked. */
  static String problem(String key, Object value, ConfigSource source, String expectation) {
    return given(key, value, source) + ", but must be " + expectation;
  }

  /** What a value is, and where it is from; what is secret by its name is masked. */
  static String given(String key, Object value, ConfigSource source) {
    String text = SafeText.of(key, value);
    String shown = value instanceof CharSequence ? "\"" + text + "\"" : text;
    return key + " is " + shown + source.behind();
  }
}
