package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonProblem;
import dev.ampoule.json.JsonSettings;
import differential.corpus.Wrapped;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of documents that name no variant, or name it in another way. */
class WrappingTest {

  private static final String ALL =
      "\"circle\", \"Wrapped$Square\", \"the \\\"colour\\\"\", \"label\", \"count\", \"grid\","
          + " \"grüppchen\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}||discriminator|expected one property, one of ALL but found none",
        "{\"nope\":{\"radius\":1}}|/nope|discriminator|expected the name one of ALL but found"
            + " \"nope\"",
        "{\"circle\":{\"radius\":1},\"x\":[1]}|/x|unknown|stands beside the one name that is"
            + " expected here",
        "{\"circle\":{\"radius\":1},\"circle\":{}}|/circle|unknown|stands beside the one name that"
            + " is expected here",
        "{\"circle\":null}|/circle|null|expected an object but found null",
        "{\"circle\":{}}|/circle/radius|missing|is missing",
        "{\"circle\":{\"radius\":true}}|/circle/radius|type|expected a number but found true",
        "{\"the \\\"colour\\\"\":\"BLUE\"}|/the \"colour\"|value|expected one of \"red\","
            + " \"GREEN\" but found \"BLUE\"",
        "[\"circle\",{\"radius\":1}]||type|expected an object with one property, one of ALL but"
            + " found '['",
        "\"circle\"||type|expected an object with one property, one of ALL but found \"circle\"",
        "null||null|expected an object with one property, one of ALL but found null",
        "{\"circle\"|/circle|syntax|expected \":\" but found the end of the document",
        "{\"circle\":{\"radius\":1}|/circle|syntax|expected \",\" or \"}\" but found the end of the"
            + " document",
      })
  void namesWhatIsWrongWithAWrapperObject(
      String document, String pointer, String code, String detail) {
    assertThat(problems(Wrapped.Shape.class, document))
        .containsExactly(problem(pointer, code, detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]|/0|missing|is missing",
        "[\"Leaf\"]|/1|missing|is missing",
        "[\"Nope\",{\"value\":1}]|/0|discriminator|expected one of \"Leaf\", \"Fork\", \"Ref\","
            + " \"All\", \"Mark\" but found \"Nope\"",
        "[1,{\"value\":1}]|/0|type|expected one of \"Leaf\", \"Fork\", \"Ref\", \"All\", \"Mark\""
            + " but found 1",
        "[\"Leaf\",{\"value\":1},2]|/2|unknown|stands behind the one value that is expected here",
        "[\"Leaf\",null]|/1|null|expected an object but found null",
        "[\"Leaf\",{\"value\":\"1\"}]|/1/value|type|expected an integer but found \"1\"",
        "[\"All\",[[\"Leaf\",{\"value\":1}],[\"Mark\",\"MIDDLE\"]]]|/1/1/1|value|expected one of"
            + " \"FIRST\", \"LAST\" but found \"MIDDLE\"",
        "{\"Leaf\":{\"value\":1}}||type|expected an array that begins with one of \"Leaf\","
            + " \"Fork\", \"Ref\", \"All\", \"Mark\" but found '{'",
        "[\"Leaf\",{\"value\":1}|/1|syntax|expected \",\" or \"]\" but found the end of the"
            + " document",
      })
  void namesWhatIsWrongWithAWrapperArray(
      String document, String pointer, String code, String detail) {
    assertThat(problems(Wrapped.Node.class, document))
        .containsExactly(problem(pointer, code, detail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"radius\":1}|/radius|discriminator|expected the name \"circle\" but found \"radius\"",
        "{\"label\":\"x\"}|/label|discriminator|expected the name \"circle\" but found \"label\"",
        "1||type|expected an object with one property, \"circle\" but found 1",
      })
  void expectsTheNameOfAVariantThatIsUsedAsItself(
      String document, String pointer, String code, String detail) {
    assertThat(problems(Wrapped.Circle.class, document))
        .containsExactly(problem(pointer, code, detail));
  }

  @Test
  void namesEveryProblemOfSeveralWrappers() {
    String document =
        "{\"grüppchen\":{\"shapes\":[{\"nope\":1},{\"circle\":{\"radius\":\"1\"}},{}],"
            + "\"named\":{\"a\":{\"label\":1,\"b\":2}}}}";

    assertThat(problems(Wrapped.Shape.class, document))
        .extracting(JsonProblem::pointer)
        .containsExactly(
            "/grüppchen/shapes/0/nope",
            "/grüppchen/shapes/1/circle/radius",
            "/grüppchen/shapes/2",
            "/grüppchen/named/a/label",
            "/grüppchen/named/a/b");
  }

  @Test
  void takesOtherNamesForTheDefault() {
    assertThat(read(Wrapped.Message.class, "{\"nope\":{\"text\":\"a\",\"number\":1}}"))
        .isEqualTo(new Wrapped.Other("a", 1));
    assertThat(read(Wrapped.Other.class, "{\"nope\":{\"text\":\"a\",\"number\":1}}"))
        .isEqualTo(new Wrapped.Other("a", 1));
    assertThat(problems(Wrapped.Text.class, "{\"nope\":{\"text\":\"a\"}}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/nope");
    for (String document :
        List.of("[\"nope\",{\"number\":1}]", "[null,{\"number\":1}]", "{\"number\":1}")) {
      assertThat(read(Wrapped.Amount.class, document)).isEqualTo(new Wrapped.Quantity(1));
      assertThat(read(Wrapped.Quantity.class, document)).isEqualTo(new Wrapped.Quantity(1));
    }
    assertThat(problems(Wrapped.Amount.class, "[{\"number\":1}]"))
        .extracting(JsonProblem::pointer, JsonProblem::code)
        .containsExactly(tuple("/0", "type"));
    assertThat(problems(Wrapped.Range.class, "{\"from\":1,\"to\":2}"))
        .extracting(JsonProblem::code)
        .containsExactly("type");
  }

  @Test
  void showsTheNameToAPropertyThatIsMissing() {
    assertThat(read(Wrapped.Visible.class, "{\"seen\":{\"number\":1}}"))
        .isEqualTo(new Wrapped.Seen("seen", 1));
    assertThat(read(Wrapped.Visible.class, "{\"seen\":{\"number\":1,\"kind\":\"x\"}}"))
        .isEqualTo(new Wrapped.Seen("x", 1));
  }

  @Test
  void countsWrappersAsLevels() {
    Object deep = new Wrapped.Label("x");
    for (int i = 0; i < 40; i++) {
      deep = new Wrapped.Square(i, (Wrapped.Shape) deep);
    }
    byte[] document =
        JsonDocuments.write(
            deep, Corpus.codec(Wrapped.Shape.class), JsonSettings.defaults().maxDepth(81));

    assertThat(
            JsonDocuments.read(
                document, Corpus.codec(Wrapped.Shape.class), JsonSettings.defaults().maxDepth(81)))
        .isEqualTo(deep);
    assertThat(
            catchThrowableOfType(
                    JsonException.class,
                    () ->
                        JsonDocuments.read(
                            document,
                            Corpus.codec(Wrapped.Shape.class),
                            JsonSettings.defaults().maxDepth(80)))
                .problems())
        .extracting(JsonProblem::code)
        .containsExactly("depth");
    Object written = deep;
    assertThatThrownBy(
            () ->
                JsonDocuments.write(
                    written,
                    Corpus.codec(Wrapped.Shape.class),
                    JsonSettings.defaults().maxDepth(80)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsNoMoreThanTwiceHoweverDeepWrappersAre() {
    String nested = Stream.generate(() -> "[\"All\",[").limit(90).reduce("", String::concat);
    String document = nested + "[\"Nope\",1]" + "]]".repeat(90);

    assertThat(problems(Wrapped.Node.class, document))
        .extracting(JsonProblem::code)
        .containsExactly("discriminator");
  }

  private static JsonProblem problem(String pointer, String code, String detail) {
    return new JsonProblem(pointer == null ? "" : pointer, code, detail.replace("ALL", ALL), false);
  }

  private static Object read(Class<?> type, String document) {
    return JsonDocuments.read(
        document.getBytes(UTF_8), Corpus.codec(type), JsonSettings.defaults());
  }

  private static List<JsonProblem> problems(Class<?> type, String document) {
    return catchThrowableOfType(JsonException.class, () -> read(type, document)).problems();
  }
}
