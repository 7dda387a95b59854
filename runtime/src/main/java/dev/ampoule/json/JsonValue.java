package dev.ampoule.json;

import java.nio.charset.StandardCharsets;

/**
 * A JSON value of any type, for documents whose form is not known before.
 *
 * <p>Immutable; two are equal if they hold the same. {@code toString} gives the JSON text.
 *
 * <p>Flask: what {@code request.json} is.
 */
public sealed interface JsonValue
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /** Writes this value. */
  void write(JsonWriter out);

  /**
   * Reads a document.
   *
   * @throws JsonException if it is not well-formed, or beyond the default limits
   */
  static JsonValue parse(String json) {
    return JsonDocuments.read(
        json.getBytes(StandardCharsets.UTF_8), JsonCodecs.VALUE, JsonSettings.defaults());
  }
}
