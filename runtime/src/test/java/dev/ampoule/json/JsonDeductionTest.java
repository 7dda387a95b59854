package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonDeductionTest {

  private static final int MANY = 150;

  /** Variant i has the properties p0 … pi. */
  private static JsonDeduction many() {
    JsonName[] names =
        IntStream.range(0, MANY).mapToObj(i -> JsonName.of("p" + i)).toArray(JsonName[]::new);
    JsonDeduction all = JsonDeduction.of(JsonNames.of(names).alias(MANY - 1, "last"));
    for (int i = 0; i < MANY; i++) {
      all = all.variant("V" + i, IntStream.rangeClosed(0, i).toArray());
    }
    return all;
  }

  @Test
  void tellsMoreVariantsApartThanAWordHasBits() {
    assertThat(next(many(), "{\"p149\":1}")).isEqualTo(149);
    assertThat(next(many(), "{\"p0\":[{}],\"last\":1}")).isEqualTo(149);
    assertThat(next(many(), "{\"p148\":1}")).isEqualTo(-1);
    assertThat(next(many(), "{\"p148\":1}", 64)).isEqualTo(64);
  }

  @Test
  void namesNoMoreVariantsThanAnybodyReads() {
    JsonReader in = reader("{\"p0\":1}");

    assertThat(many().next(in)).isEqualTo(-1);

    assertThat(catchProblems(in))
        .isEqualTo(
            "has no property that tells which of V0, V1, V2, V3, V4, V5, V6, V7, V8, V9, … it is");
  }

  @Test
  void leavesTheObjectToTheNextReader() {
    JsonDeduction two =
        JsonDeduction.of(JsonNames.of(JsonName.of("a"), JsonName.of("b")))
            .variant("A", 0)
            .variant("B", 1)
            .variant("None");
    JsonReader in = reader(" {\"x\":{\"a\":1},\"b\":2}");

    assertThat(two.next(in)).isEqualTo(1);
    in.skipValue();
    in.finish();

    assertThat(next(two, "{}")).isEqualTo(2);
    assertThat(next(two, "{\"x\":1}")).isEqualTo(-1);
  }

  @Test
  void whatIsWrongBeforeThatIsToldOnce() {
    JsonDeduction two =
        JsonDeduction.of(JsonNames.of(JsonName.of("a"), JsonName.of("b")))
            .variant("A", 0)
            .variant("B", 1);
    String number = "{\"x\":" + "1".repeat(1_001);

    JsonReader known = reader(number + ",\"b\":2}");
    assertThat(two.next(known)).isEqualTo(1);
    known.skipValue();
    assertThat(known.problems()).isEqualTo(1);

    JsonReader unknown = reader(number + "}");
    assertThat(two.next(unknown)).isEqualTo(-1);
    assertThat(unknown.problems()).isEqualTo(2);
  }

  private static String catchProblems(JsonReader in) {
    try {
      in.finish();
      return "";
    } catch (JsonException e) {
      return e.problems().getFirst().detail();
    }
  }

  private static int next(JsonDeduction deduction, String document) {
    return deduction.next(reader(document));
  }

  private static int next(JsonDeduction deduction, String document, int otherwise) {
    return deduction.next(reader(document), otherwise);
  }

  private static JsonReader reader(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    return new JsonReader(bytes, 0, bytes.length, JsonSettings.defaults());
  }
}
