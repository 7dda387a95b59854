package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonSettings;
import differential.corpus.Deduced;
import differential.corpus.UnionNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of documents whose variant cannot be told, and where we are not as databind. */
class VariantsTest {

  @Test
  void namesTheVariantsThatAnObjectMayBe() {
    assertThat(problems(Deduced.Payment.class, "{\"amount\":1}"))
        .containsExactly(": has no property that tells which of Cash, Card it is");
    assertThat(problems(Deduced.Payment.class, "{\"else\":1}"))
        .containsExactly(": has no property that tells which of Cash, Card, Gift, Free it is");
    assertThat(problems(Deduced.Payment.class, "{\"amount\":1,\"hint\":\"a\"}"))
        .containsExactly(
            ": has properties of several of Cash, Card, Gift, Free, and is none of them");
    assertThat(problems(Deduced.Payment.class, "[]"))
        .containsExactly(": expected an object but found '['");
  }

  @Test
  void saysOfADeducedVariantWhatItLacks() {
    assertThat(problems(Deduced.Payment.class, "{\"amount\":1,\"until\":\"May\"}"))
        .containsExactly("/number: is missing");
    assertThat(problems(Deduced.Adult.class, "{\"name\":\"a\",\"payments\":[{},{\"amount\":1}]}"))
        .containsExactly("/payments/1: has no property that tells which of Cash, Card it is");
  }

  @Test
  void takesOnlyTheNamesOfKnownClasses() {
    assertThat(read(UnionNames.Plant.class, "{\"@class\":\"%s\"}".formatted(name("Plant$Moss"))))
        .isEqualTo(new UnionNames.Plant.Moss());
    assertThat(problems(UnionNames.Plant.class, "{\"@class\":\"java.util.ArrayList\"}"))
        .singleElement()
        .asString()
        .startsWith("/@class: expected one of \"" + name("Plant$Tree") + "\", ");
    assertThat(problems(UnionNames.Rock.class, "{\"@c\":\".Other\"}"))
        .singleElement()
        .asString()
        .startsWith("/@c: expected one of \".UnionNames$Rock$Granite\", ");
    assertThat(
            read(
                UnionNames.Rock.class,
                "{\"@c\":\"%s\",\"weight\":1}".formatted(name("Rock$Granite"))))
        .isInstanceOf(UnionNames.Rock.Granite.class);
  }

  private static String name(String nested) {
    return "differential.corpus.UnionNames$" + nested;
  }

  @Test
  void readsEveryNameOfAVariant() {
    for (String name : List.of("bus", "coach", "omnibus")) {
      String document = "{\"kind\":\"%s\",\"seats\":2}".formatted(name);
      assertThat(read(UnionNames.Vehicle.class, document)).isEqualTo(new UnionNames.Bus(2));
      assertThat(read(UnionNames.Bus.class, document)).isEqualTo(new UnionNames.Bus(2));
    }
    assertThat(read(UnionNames.Vehicle.class, "{\"kind\":\"boat\",\"river\":\"Po\"}"))
        .isEqualTo(new UnionNames.Ferry("Po"));
    assertThat(read(UnionNames.Trait.class, "{\"color\":\"RED\"}"))
        .isEqualTo(UnionNames.Colour.RED);
    assertThat(problems(UnionNames.Vehicle.class, "{\"kind\":\"UnionNames$Tram\",\"line\":2}"))
        .singleElement()
        .asString()
        .startsWith("/kind: expected one of \"bus\", \"tram\", ");
  }

  @Test
  void needsTheNameUnlessTheTypeSaysOtherwise() {
    assertThat(problems(UnionNames.Employee.class, "{\"name\":\"a\"}"))
        .containsExactly("/@type: is missing");
    assertThat(read(UnionNames.Note.class, "{\"text\":\"a\"}"))
        .isExactlyInstanceOf(UnionNames.Note.class);
    assertThat(read(UnionNames.Signed.class, "{\"text\":\"a\",\"by\":\"b\"}"))
        .isInstanceOf(UnionNames.Signed.class);
    assertThat(problems(UnionNames.Note.class, "{\"text\":\"a\",\"by\":\"b\"}"))
        .containsExactly("/by: is not a property that is known here");
    assertThat(problems(UnionNames.Note.class, "{\"k\":\"other\"}"))
        .containsExactly("/k: expected one of \"signed\", \"dated\", \"note\" but found \"other\"");
    assertThat(problems(UnionNames.Signed.class, "{\"k\":\"note\"}"))
        .containsExactly("/k: expected one of \"signed\" but found \"note\"");
  }

  @Test
  void readsUnknownVariantsAsNullWhereNullMayStand() {
    assertThat(
            read(
                UnionNames.Perhaps.class,
                "{\"hint\":{\"k\":\"x\"},\"other\":{\"k\":1},\"hints\":[{},[1],2],"
                    + "\"guesses\":{\"a\":{\"half\":1},\"b\":{},\"c\":true},"
                    + "\"box\":[\"Other\",{}],\"boxes\":[{}]}"))
        .isInstanceOfSatisfying(
            UnionNames.Perhaps.class,
            perhaps -> {
              assertThat(perhaps.hint()).isNull();
              assertThat(perhaps.other()).isEmpty();
              assertThat(perhaps.hints()).containsExactly(null, null, null);
              assertThat(perhaps.guesses())
                  .containsEntry("a", new UnionNames.Guess.Even(1))
                  .containsEntry("b", null)
                  .containsEntry("c", null);
              assertThat(perhaps.box()).isNull();
              assertThat(perhaps.boxes()).containsExactly((UnionNames.Box) null);
            });
  }

  @Test
  void refusesUnknownVariantsWhereNullMayNotStand() {
    String nothing = ": is of no variant that is known, and may not be null";

    assertThat(problems(UnionNames.Hint.class, "{\"k\":\"x\"}")).containsExactly(nothing);
    assertThat(problems(UnionNames.Guess.class, "{}")).containsExactly(nothing);
    assertThat(problems(UnionNames.Box.class, "[\"Other\",{}]")).containsExactly(nothing);
    assertThat(problems(UnionNames.Hint.class, "null"))
        .containsExactly(": expected one of the variants that are known but found null");
    assertThat(problems(UnionNames.Certain.class, "{\"hints\":[{\"k\":1}],\"hint\":{}}"))
        .containsExactly("/hints/0" + nothing, "/hint" + nothing);
  }

  @Test
  void writesTheMostSpecialClass() {
    UnionNames.Director director = new UnionNames.Director();

    assertThat(write(director, UnionNames.Employee.class))
        .isEqualTo(write(director, UnionNames.Boss.class))
        .isEqualTo(write(director, UnionNames.Director.class))
        .startsWith("{\"@type\":\"UnionNames$Director\"");
  }

  private static Object read(Class<?> type, String document) {
    return JsonDocuments.read(
        document.getBytes(UTF_8), Corpus.codec(type), JsonSettings.defaults());
  }

  private static List<String> problems(Class<?> type, String document) {
    return catchThrowableOfType(JsonException.class, () -> read(type, document)).problems().stream()
        .map(p -> p.pointer() + ": " + p.detail())
        .toList();
  }

  private static String write(Object value, Class<?> type) {
    return new String(
        JsonDocuments.write(value, Corpus.codec(type), JsonSettings.defaults()), UTF_8);
  }
}
