package dev.ampoule;

import dev.ampoule.config.Config;
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
        .maxNumberLength(numberLength(config));
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

  /** A number that fits into a long is never too long. */
  private static int numberLength(Config config) {
    String key = "JSON_MAX_NUMBER_LENGTH";
    int value = config.integer(key);
    if (value < JsonSettings.LEAST_NUMBER_LENGTH) {
      throw config.unfit(key, "a number that is at least " + JsonSettings.LEAST_NUMBER_LENGTH);
    }
    return value;
  }
}
