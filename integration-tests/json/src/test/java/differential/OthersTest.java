package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonProblem;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties of any name, where databind has no such type or another rule. */
class OthersTest {

  record Item(int size) {}

  @Json
  record Items(int id, @JsonAnyGetter @JsonAnySetter Map<String, Item> items) {}

  @Json
  record Anything(int id, @JsonAnyGetter @JsonAnySetter JsonObject more) {}

  @Json
  record Value(int id, @JsonAnySetter JsonValue more) {}

  @Json
  record Named(int id, @JsonAnySetter Map<String, Integer> more) {}

  @Json
  record Sorted(@JsonAnyGetter @JsonAnySetter TreeMap<String, Integer> more) {}

  @Json
  record Hidden(int id, @JsonIgnore @JsonAnySetter Map<String, Integer> more) {}

  @Json
  static class Field {

    @JsonAnyGetter @JsonAnySetter public @Nullable JsonObject more;
  }

  @Json
  static class Filled {

    @JsonAnyGetter @JsonAnySetter
    public JsonObject more = new JsonObject(Map.of("first", new JsonString("1")));
  }

  static class Counting extends HashMap<String, Integer> {

    private static final long serialVersionUID = 1;
  }

  @Json
  static class Own {

    @JsonAnyGetter @JsonAnySetter public Counting more = new Counting();
  }

  @Test
  void pointsIntoTheValues() {
    assertThat(problems(Items.class, "{\"id\":1,\"a\":{\"size\":1},\"b\":{\"size\":\"x\"}}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/b/size");
    assertThat(problems(Items.class, "{\"id\":1,\"a\":{\"size\":1},\"a\":{\"size\":2}}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/a");
    assertThat(problems(Items.class, "{\"id\":1,\"a\":null}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/a");
  }

  @Test
  void takesTheNameOfTheParameterThatGivesThemToo() {
    Items items = new Items(1, Map.of("items", new Item(2)));
    assertThat(write(items)).isEqualTo("{\"id\":1,\"items\":{\"size\":2}}");
    assertThat(read(Items.class, write(items))).isEqualTo(items);
  }

  @Test
  void passesOverTheNameOfAParameterThatIsWrittenByItsName() {
    assertThat(write(new Named(1, Map.of("k", 2)))).isEqualTo("{\"id\":1,\"more\":{\"k\":2}}");
    assertThat(read(Named.class, "{\"id\":1,\"more\":{\"k\":2},\"l\":3}"))
        .isEqualTo(new Named(1, Map.of("l", 3)));
  }

  @Test
  void givesATreeToTheConstructor() {
    String document = "{\"id\":1,\"a\":null,\"b\":[1,{\"c\":true}]}";
    Anything read = (Anything) read(Anything.class, document);
    assertThat(read.more().members()).containsOnlyKeys("a", "b");
    assertThat(write(read)).isEqualTo(document);
    assertThat(((Anything) read(Anything.class, "{\"id\":1}")).more().members()).isEmpty();
    assertThat(((Value) read(Value.class, "{\"id\":1,\"k\":\"v\"}")).more())
        .isEqualTo(new JsonObject(Map.of("k", new JsonString("v"))));
  }

  @Test
  void setsATreeOnlyIfSomethingCame() {
    assertThat(((Field) read(Field.class, "{}")).more).isNull();
    assertThat(write(new Field())).isEqualTo("{}");
    assertThat(write(read(Field.class, "{\"a\":1}"))).isEqualTo("{\"a\":1}");
    assertThat(write(read(Filled.class, "{}"))).isEqualTo("{\"first\":\"1\"}");
    assertThat(write(read(Filled.class, "{\"a\":1}"))).isEqualTo("{\"first\":\"1\",\"a\":1}");
  }

  @Test
  void makesTheMapThatTheParameterAsksFor() {
    assertThat(write(read(Sorted.class, "{\"b\":1,\"a\":2}"))).isEqualTo("{\"a\":2,\"b\":1}");
    assertThat(read(Hidden.class, "{\"id\":1,\"a\":2}")).isEqualTo(new Hidden(1, Map.of("a", 2)));
    assertThat(write(new Hidden(1, Map.of("a", 2)))).isEqualTo("{\"id\":1}");
  }

  @Test
  void fillsAMapOfTheUsersOwn() {
    assertThat(write(read(Own.class, "{\"a\":1}"))).isEqualTo("{\"a\":1}");
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
