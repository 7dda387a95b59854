package dev.ampoule;

import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.UnknownProperties;

/** The keys of the configuration that say what JSON is read. */
final class JsonConfig {

  private JsonConfig() {}

  static JsonSettings of(Config config) {
    return JsonSettings.defaults()
        .unknown(unknown(config))
        .maxDepth(positive(config, "JSON_MAX_DEPTH"))
        .maxStringLength(positive(config, "JSON_MAX_STRING_LENGTH"))
        .maxNumberLength(positive(config, "JSON_MAX_NUMBER_LENGTH"));
  }

  private static UnknownProperties unknown(Config config) {
    String policy = config.string("JSON_UNKNOWN_PROPERTIES");
    return switch (policy) {
      case "reject" -> UnknownProperties.REJECT;
      case "ignore" -> UnknownProperties.IGNORE;
      default -> throw config.unfit("JSON_UNKNOWN_PROPERTIES", "\"reject\" or \"ignore\"");
    };
  }

  private static int positive(Config config, String key) {
    int value = config.integer(key);
    if (value <= 0) {
      throw config.unfit(key, "a number that is positive");
    }
    return value;
  }
}
