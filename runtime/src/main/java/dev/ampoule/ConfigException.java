package dev.ampoule;

/** A value of the configuration that is missing, or not what its key expects. */
public class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, naming key, value and expectation
   */
  public ConfigException(String message) {
    super(message);
  }

  static ConfigException expected(String key, Object value, String expectation) {
    String shown = value instanceof CharSequence ? "\"" + value + "\"" : String.valueOf(value);
    return new ConfigException(key + " is " + shown + ", but must be " + expectation);
  }
}
