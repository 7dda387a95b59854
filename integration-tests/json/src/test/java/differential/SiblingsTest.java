package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonProblem;
import dev.ampoule.json.JsonSettings;
import differential.corpus.Typed;
import differential.corpus.Untyped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of values whose variant a property beside them tells, wherever it stands. */
class SiblingsTest {

  /** Nested in itself, each with its name behind it. */
  @Json
  record Box(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.SIMPLE_NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "is")
          @Nullable Inside inside) {}

  sealed interface Inside {

    record More(Box box) implements Inside {}

    record Text(String text, int number) implements Inside {}
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1,\"kind\":\"cat\",\"animal\":{\"name\":\"x\"},\"last\":\"l\"}",
        "{\"kind\":\"cat\",\"last\":\"l\",\"animal\":{\"name\":\"x\"},\"id\":1}",
        "{\"animal\":{\"name\":\"x\"},\"kind\":\"cat\",\"id\":1,\"last\":\"l\"}",
        "{\"id\":1,\"animal\":{\"name\":\"x\"},\"last\":\"l\",\"kind\":\"cat\"}",
        "{\"id\":1,\"animal\" : {\"name\":\"x\"} , \"last\":\"l\" , \"k\\u0069nd\" :"
            + " \"c\\u0061t\"}",
      })
  void findsTheNameBeforeAndBehindTheValue(String document) {
    assertThat(read(Typed.Beside.class, document))
        .isEqualTo(new Typed.Beside(1, new Untyped.Cat("x", null), "l"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"animal\":{\"name\":\"x\"}|/kind|missing|is missing",
        "\"kind\":\"nope\",\"animal\":{\"name\":\"x\"}|/kind|discriminator|expected one of \"cat\","
            + " \"dog\", \"pet\", \"swarm\" but found \"nope\"",
        "\"animal\":{\"name\":\"x\"},\"kind\":1|/kind|type|expected one of \"cat\", \"dog\","
            + " \"pet\", \"swarm\" but found 1",
        "\"animal\":{\"name\":\"x\"},\"kind\":null|/kind|null|expected one of \"cat\", \"dog\","
            + " \"pet\", \"swarm\" but found null",
        "\"kind\":\"cat\"|/animal|missing|is missing",
        "\"kind\":\"nope\"|/animal|missing|is missing",
        "\"kind\":\"cat\",\"animal\":{\"name\":1}|/animal/name|type|expected a string but found 1",
        "\"animal\":{\"name\":1},\"kind\":\"cat\"|/animal/name|type|expected a string but found 1",
        "\"kind\":\"pet\",\"animal\":{}|/animal|type|expected one of \"GOLDFISH\", \"hamster\" but"
            + " found '{'",
        "\"kind\":\"cat\",\"animal\":{\"name\":\"x\"},\"kind\":\"cat\"|/kind|duplicate|is there"
            + " more than once",
      })
  void namesWhatIsWrong(String members, String pointer, String code, String detail) {
    assertThat(problems(Typed.Beside.class, "{\"id\":1," + members + ",\"last\":\"l\"}"))
        .containsExactly(new JsonProblem(pointer, code, detail, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"animal\":null",
        "\"animal\":null,\"kind\":\"cat\"",
        "\"kind\":\"nope\",\"animal\":null",
        "\"kind\":null",
        "\"kind\":null,\"animal\":null",
      })
  void needsNoNameForNull(String members) {
    assertThat(read(Typed.Beside.class, "{\"id\":1," + members + ",\"last\":\"l\"}"))
        .isEqualTo(new Typed.Beside(1, null, "l"));
  }

  @Test
  void tellsOnceThatTheNameIsMissing() {
    assertThat(problems(Typed.Shared.class, "{\"a\":{\"x\":1},\"b\":{\"y\":1}}"))
        .containsExactly(new JsonProblem("/kind", "missing", "is missing", false));
  }

  @Test
  void takesOtherNamesForTheDefault() {
    String rest =
        "\"wrapped\":\"b\",\"wrappedKind\":\"two\",\"plain\":{\"kind\":\"car\",\"doors\":1}";

    for (String other :
        List.of(
            "\"other\":{\"doors\":3}",
            "\"other\":{\"doors\":3},\"otherKind\":\"nope\"",
            "\"otherKind\":1,\"other\":{\"doors\":3}")) {
      Typed.BesideChanged read =
          (Typed.BesideChanged) read(Typed.BesideChanged.class, "{" + other + "," + rest + "}");
      assertThat(read.other()).isEqualTo(new Typed.Car(3));
    }
  }

  @Test
  void showsTheNameIfAsked() {
    String document =
        "{\"shown\":\"Left\",\"hidden\":\"Right\",\"first\":{\"x\":1},\"second\":{\"y\":2}}";

    Typed.Bean bean = (Typed.Bean) read(Typed.Bean.class, document);

    assertThat(bean.shown).isEqualTo("Left");
    assertThat(bean.hidden).isEmpty();
    assertThat(bean.first).isEqualTo(new Untyped.Plain.Left(1));
    assertThat(bean.getSecond()).isEqualTo(new Untyped.Plain.Right(2));
  }

  @Test
  void notesWhatIsInsideOnce() {
    String number = "1".repeat(2000);
    String document =
        "{\"inside\":{\"box\":{\"inside\":{\"number\":"
            + number
            + "},\"is\":\"Text\"}},\"is\":\"More\"}";

    assertThat(problems(Box.class, document))
        .extracting(JsonProblem::pointer)
        .containsExactly("/inside/box/inside/text", "/inside/box/inside/number");
  }

  @Test
  void readsDocumentsWhoseNamesStandBehind() {
    Box box = new Box(new Inside.Text("x", 1));
    for (int i = 0; i < 20; i++) {
      box = new Box(new Inside.More(box));
    }

    String written = write(box);

    assertThat(written).endsWith("\"is\":\"More\"}},\"is\":\"More\"}");
    assertThat(read(Box.class, written)).isEqualTo(box);
  }

  @Test
  void endsWhereTooMuchWouldBeReadTwice() {
    String text = "x".repeat(200_000);
    String document =
        "{\"inside\":{\"box\":".repeat(40)
            + "{\"inside\":{\"text\":\""
            + text
            + "\",\"number\":1},\"is\":\"Text\"}"
            + "},\"a\":0,\"is\":\"More\"}".repeat(40);

    assertThat(problems(Box.class, document)).extracting(JsonProblem::code).containsOnly("depth");
  }

  private static Object read(Class<?> type, String document) {
    return JsonDocuments.read(
        document.getBytes(UTF_8), Corpus.codec(type), JsonSettings.defaults());
  }

  private static List<JsonProblem> problems(Class<?> type, String document) {
    return catchThrowableOfType(JsonException.class, () -> read(type, document)).problems();
  }

  private static String write(Object value) {
    return new String(
        JsonDocuments.write(value, Corpus.codec(value.getClass()), JsonSettings.defaults()), UTF_8);
  }
}
