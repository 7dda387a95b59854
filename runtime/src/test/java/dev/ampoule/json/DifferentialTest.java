package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/**
 * Our reader against Jackson's streaming parser: the same documents are accepted, with the same
 * values. Three things differ on purpose: UTF-8 must be well-formed, as the JDK's decoder has it,
 * an escape must not be half a surrogate pair, and an exponent must not be larger than 10,000.
 */
class DifferentialTest {

  private static final int DOCUMENTS = 30_000;

  private final long seed = Long.getLong("ampoule.seed", System.nanoTime());
  private final RandomGenerator random = new SplittableRandom(seed);
  private final RandomJson json = new RandomJson(random);

  @Test
  void readsWhatJacksonReads() {
    int accepted = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = json.document();
      accepted += compare(document.getBytes(UTF_8)) ? 1 : 0;
    }
    assertThat(accepted).isGreaterThan(DOCUMENTS / 2);
  }

  @Test
  void refusesWhatJacksonRefuses() {
    int refused = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      refused += compare(json.damaged(json.document())) ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(DOCUMENTS / 2);
  }

  /** Whether both accept. */
  private boolean compare(byte[] document) {
    String description = "seed " + seed + ": " + new String(document, UTF_8);
    @Nullable JsonValue expected = jackson(document);
    @Nullable JsonValue actual = ours(document);
    assertThat(actual).as(description).isEqualTo(expected);
    if (!isRefusedForItsValues(document)) {
      assertThat(skipped(document)).as(description).isEqualTo(expected != null);
    }
    return expected != null;
  }

  private static @Nullable JsonValue ours(byte[] document) {
    try {
      return JsonDocuments.read(document, JsonCodecs.VALUE, JsonSettings.defaults());
    } catch (JsonException e) {
      return null;
    }
  }

  /** Names that come twice and large exponents go unnoticed where nobody reads them. */
  private static boolean isRefusedForItsValues(byte[] document) {
    try {
      JsonDocuments.read(document, JsonCodecs.VALUE, JsonSettings.defaults());
      return false;
    } catch (JsonException e) {
      return e.problems().stream()
          .allMatch(problem -> Set.of("duplicate", "range").contains(problem.code()));
    }
  }

  private static boolean skipped(byte[] document) {
    try {
      Reading.skip(document);
      return true;
    } catch (JsonException e) {
      return false;
    }
  }

  private static @Nullable JsonValue jackson(byte[] document) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      JsonValue value = JacksonTree.read(text);
      return differsOnPurpose(value) ? null : value;
    } catch (CharacterCodingException | JacksonException | IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean differsOnPurpose(JsonValue value) {
    return switch (value) {
      case JsonString(String text) -> !UTF_8.newEncoder().canEncode(text);
      case JsonNumber(BigDecimal number) -> Math.abs((long) number.scale()) > 10_000;
      case JsonArray(var elements) ->
          elements.stream().anyMatch(DifferentialTest::differsOnPurpose);
      case JsonObject(var members) ->
          members.entrySet().stream()
              .anyMatch(
                  member ->
                      !UTF_8.newEncoder().canEncode(member.getKey())
                          || differsOnPurpose(member.getValue()));
      default -> false;
    };
  }
}
