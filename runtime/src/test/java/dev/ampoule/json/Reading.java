package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Reads documents in each of the ways in which a value can be passed over. */
final class Reading {

  private static final JsonSettings SETTINGS = JsonSettings.defaults();

  private Reading() {}

  /** The value of a document that everything accepts. */
  static JsonValue accepted(byte[] document) {
    JsonValue value = JsonDocuments.read(document, JsonCodecs.VALUE, SETTINGS);
    skip(document);
    return value;
  }

  static JsonValue accepted(String document) {
    return accepted(document.getBytes(UTF_8));
  }

  /** The problem of a document that everything refuses, the same one whichever way it is read. */
  static JsonProblem refused(byte[] document) {
    List<JsonProblem> read =
        catchThrowableOfType(
                JsonException.class, () -> JsonDocuments.read(document, JsonCodecs.VALUE, SETTINGS))
            .problems();
    List<JsonProblem> skipped =
        catchThrowableOfType(JsonException.class, () -> skip(document)).problems();
    assertThat(read).hasSize(1);
    assertThat(skipped).extracting(JsonProblem::code).containsExactly(read.getFirst().code());
    return read.getFirst();
  }

  static JsonProblem refused(String document) {
    return refused(document.getBytes(UTF_8));
  }

  /** Passes over a document as over the value of an unknown property. */
  static void skip(byte[] document) {
    try (JsonReader in = new JsonReader(document, 0, document.length, SETTINGS)) {
      in.skipValue();
      in.finish();
    }
  }
}
