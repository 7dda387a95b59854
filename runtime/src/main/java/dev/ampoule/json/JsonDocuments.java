package dev.ampoule.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Whole documents.
 *
 * <p>Flask: {@code flask.json.loads} and {@code flask.json.dumps}.
 */
public final class JsonDocuments {

  private JsonDocuments() {}

  /**
   * Reads a document.
   *
   * @param document UTF-8
   * @throws JsonException if it is not well-formed, or not what the codec expects
   */
  public static <T> T read(byte[] document, JsonCodec<T> codec, JsonSettings settings) {
    return read(document, 0, document.length, codec, settings);
  }

  /**
   * Reads a document.
   *
   * @param bytes hold the document, in UTF-8
   * @param from where it begins
   * @param to after its last byte
   * @throws JsonException if it is not well-formed, or not what the codec expects
   */
  public static <T> T read(
      byte[] bytes, int from, int to, JsonCodec<T> codec, JsonSettings settings) {
    try (JsonReader in = new JsonReader(bytes, from, to, settings)) {
      @Nullable T value = codec.read(in);
      in.finish();
      if (value == null) {
        throw new IllegalStateException(
            codec.getClass().getName() + " read null and noted no problem");
      }
      return value;
    }
  }

  /**
   * Writes a document.
   *
   * @return UTF-8
   * @throws IllegalStateException if the value is nested too deeply, or holds a number that JSON
   *     has no text for
   */
  public static <T> byte[] write(T value, JsonCodec<T> codec, JsonSettings settings) {
    try (JsonWriter out = new JsonWriter(settings)) {
      codec.write(out, value);
      return out.toByteArray();
    }
  }

  /** A value as JSON text. */
  static String text(JsonValue value) {
    return new String(
        write(value, JsonCodecs.VALUE, JsonSettings.defaults()), StandardCharsets.UTF_8);
  }
}
