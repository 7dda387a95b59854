package dev.ampoule.processor.scan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.scan.Scanned;
import dev.ampoule.processor.scan.Scans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which codecs there are for types that properties change. */
class OverlayTest {

  private static List<String> codecs(String source) {
    Scanned<JsonType> scanned =
        Scans.json(
            """
            import com.fasterxml.jackson.annotation.*;
            import java.util.*;
            """
                + source);
    assertThat(scanned.diagnostics().reported()).isEmpty();
    return scanned.codecs().stream()
        .map(JsonClass::codec)
        .map(codec -> String.valueOf(codec.place()))
        .toList();
  }

  @Test
  void readsATypeOnceForEachChange() {
    assertThat(
            codecs(
                """
                record Notes(
                    A a,
                    @JsonIgnoreProperties("x") A b,
                    @JsonIgnoreProperties("x") List<A> c,
                    @JsonIgnoreProperties(value = "x", ignoreUnknown = true) A d) {}
                record A(int x, int y) {}
                """))
        .containsExactly(
            "A_JsonCodec",
            "A_withoutX_JsonCodec",
            "A_withoutXAndLenient_JsonCodec",
            "Notes_JsonCodec");
  }

  @Test
  void needsNoCodecOfTheTypeItselfThatNothingUses() {
    assertThat(
            codecs(
                """
                record Notes(@JsonIgnoreProperties("x") A a) {}
                record A(Object x, int y) {}
                """))
        .containsExactly("A_withoutX_JsonCodec", "Notes_JsonCodec");
  }

  @Test
  void numbersChangesOfOneName() {
    assertThat(
            codecs(
                """
                record Notes(
                    @JsonIgnoreProperties("x") A a,
                    @JsonIgnoreProperties("X") A b,
                    @JsonIgnoreProperties({"1", "2", "3", "4"}) A c,
                    @JsonIgnoreProperties("%") A d) {}
                record A(int x, int y) {}
                """))
        .containsExactly(
            "A_without_JsonCodec",
            "A_without1And2And3AndMore_JsonCodec",
            "A_withoutX_JsonCodec",
            "A_withoutX2_JsonCodec",
            "Notes_JsonCodec");
  }

  @Test
  void changesTheVariantsOfAUnion() {
    assertThat(
            codecs(
                """
                record Notes(@JsonIgnoreProperties("x") A a) {}
                sealed interface A {}
                record B(int x, C c) implements A {}
                record C(int x) {}
                """))
        .containsExactly(
            "A_withoutX_JsonCodec", "B_withoutX_JsonCodec", "C_JsonCodec", "Notes_JsonCodec");
  }

  @Test
  void leavesEnumsAndTypeArgumentsAsTheyAre() {
    assertThat(
            codecs(
                """
                record Notes(@JsonIgnoreProperties("x") Map<E, Box<A>> a) {}
                enum E { x }
                record Box<T>(T x, T y) {}
                record A(int x) {}
                """))
        .containsExactly("A_JsonCodec", "Box_withoutX_JsonCodec", "E_JsonCodec", "Notes_JsonCodec");
  }
}
