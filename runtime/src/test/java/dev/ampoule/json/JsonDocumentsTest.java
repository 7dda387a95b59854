package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentsTest {

  private static final String ITEM =
      "{\"title\":\"Tea\",\"count\":2,\"note\":null,\"tags\":[\"hot\",\"green\"]}";

  private final JsonSettings settings = JsonSettings.defaults();

  @Test
  void writesDeclaredOrderWithoutBlanks() {
    Item item = new Item("Tea", 2, null, List.of("hot", "green"));

    assertThat(new String(JsonDocuments.write(item, ItemCodec.INSTANCE, settings), UTF_8))
        .isEqualTo(ITEM);
  }

  @Test
  void readsWhatItWrote() {
    assertThat(read(ITEM)).isEqualTo(new Item("Tea", 2, null, List.of("hot", "green")));
  }

  @Test
  void readsAnyOrderAndBlanksAndEscapedNames() {
    assertThat(read(" { \"tags\" : [ ] , \"count\" : -0 , \"t\\u0069tle\" : \"\" } "))
        .isEqualTo(new Item("", 0, null, List.of()));
  }

  @Test
  void namesEverythingThatIsWrong() {
    assertThat(
            problems("{\"count\":\"2\",\"note\":7,\"tags\":[\"a\",1,null],\"count\":1,\"x\":{}}"))
        .containsExactly(
            new JsonProblem("/title", "missing", "is missing", false),
            new JsonProblem("/count", "type", "expected an integer but found \"2\"", false),
            new JsonProblem("/note", "type", "expected a string but found 7", false),
            new JsonProblem("/tags/1", "type", "expected a string but found 1", false),
            new JsonProblem("/tags/2", "null", "expected a string but found null", false),
            new JsonProblem("/count", "duplicate", "is there more than once", false),
            new JsonProblem("/x", "unknown", "is not a property that is known here", false));
  }

  @Test
  void tellsWhatAConstructorRefuses() {
    assertThat(problems("{\"title\":\"\",\"count\":-1,\"tags\":[]}"))
        .containsExactly(new JsonProblem("", "rejected", "count must not be negative", true));
  }

  private Item read(String json) {
    return JsonDocuments.read(json.getBytes(UTF_8), ItemCodec.INSTANCE, settings);
  }

  private List<JsonProblem> problems(String json) {
    return catchThrowableOfType(JsonException.class, () -> read(json)).problems();
  }
}
