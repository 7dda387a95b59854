package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonSettings;
import differential.corpus.Creators;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Creators take the documents that databind's take, whatever the type is written as. */
class CreatorsTest {

  @Json
  record Keys(Map<Creators.Level, Integer> levels) {}

  @Json
  enum Picky {
    ONLY;

    @JsonCreator
    static Picky of(String text) {
      if (text.equals("only")) {
        return ONLY;
      }
      throw new IllegalArgumentException("nothing but " + text);
    }
  }

  /** Types, with documents that both take or both refuse. */
  static Stream<Arguments> documents() {
    return Stream.of(
            Stream.of("\"1.0\"", "{\"major\":1,\"minor\":2}", "{}", "[]", "true", "1", "{\"x\":1}")
                .map(document -> arguments(Creators.Version.class, document)),
            Stream.of("5", "{\"cents\":5}", "\"5\"", "[5]", "{\"x\":1}")
                .map(document -> arguments(Creators.Amount.class, document)),
            Stream.of("true", "{\"number\":5}", "5", "\"5\"", "{}")
                .map(document -> arguments(Creators.Both.class, document))
                .limit(4),
            Stream.of("[1]", "{\"numbers\":[1]}", "1", "[\"x\"]")
                .map(document -> arguments(Creators.Listed.class, document)),
            Stream.of("{\"a\":1}", "[]", "{\"a\":\"x\"}")
                .map(document -> arguments(Creators.Mapped.class, document)),
            Stream.of("\"high\"", "\"LOW\"", "\"none\"", "{}")
                .map(document -> arguments(Creators.Level.class, document)),
            Stream.of("0", "7", "\"FIRST\"")
                .map(document -> arguments(Creators.Grade.class, document)),
            Stream.of("\"x\"", "\"xx\"", "\"A\"", "\"y\"")
                .map(document -> arguments(Creators.Code.class, document)))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void takesWhatDatabindTakes(Class<?> type, String document) {
    Databind databind = new Databind(type);
    Object databinds = databind.read(document.getBytes(UTF_8), type);

    Object ours = read(type, document);

    if (ours == null || databinds == null) {
      assertThat(ours).isEqualTo(databinds);
    } else {
      assertThat(databind.write(ours))
          .asString(UTF_8)
          .isEqualTo(new String(databind.write(databinds), UTF_8));
    }
  }

  @Test
  void findsTheConstantsOfKeysByTheirNames() {
    Keys keys = new Keys(Map.of(Creators.Level.LOW, 1));
    String written =
        new String(
            JsonDocuments.write(keys, Corpus.codec(Keys.class), JsonSettings.defaults()), UTF_8);
    assertThat(written).isEqualTo("{\"levels\":{\"low\":1}}");
    assertThat(read(Keys.class, written)).isEqualTo(keys);
  }

  @Test
  void saysWhatTheCreatorOfAnEnumSays() {
    JsonException refused =
        catchThrowableOfType(JsonException.class, () -> strictly(Picky.class, "\"that\""));
    assertThat(refused.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEmpty();
              assertThat(problem.rejected()).isTrue();
              assertThat(problem.detail()).contains("nothing but that");
            });
  }

  private static @Nullable Object read(Class<?> type, String document) {
    try {
      return strictly(type, document);
    } catch (JsonException e) {
      return null;
    }
  }

  private static Object strictly(Class<?> type, String document) {
    return JsonDocuments.read(
        document.getBytes(UTF_8), Corpus.codec(type), JsonSettings.defaults());
  }
}
