package dev.ampoule;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The defaults of the framework's own keys; a key without one is listed in its documentation. */
final class ConfigDefaults {

  private ConfigDefaults() {}

  static Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("DEBUG", false);
    values.put("TESTING", false);
    values.put("APPLICATION_ROOT", "/");
    values.put("PREFERRED_URL_SCHEME", "http");
    values.put("MAX_CONTENT_LENGTH", 16L * 1024 * 1024);
    values.put("PROVIDE_AUTOMATIC_OPTIONS", true);
    values.put("JSON_UNKNOWN_PROPERTIES", "reject");
    values.put("JSON_MAX_DEPTH", 500);
    values.put("JSON_MAX_STRING_LENGTH", 20_000_000);
    values.put("JSON_MAX_NUMBER_LENGTH", 1000);
    values.put("SERVER_HOST", "127.0.0.1");
    values.put("SERVER_PORT", 5000);
    values.put("SERVER_SHUTDOWN_GRACE", Duration.ofSeconds(30));
    return values;
  }
}
