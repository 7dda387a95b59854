package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonProblem;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where unwrapped objects follow our rules, and not databind's. */
class UnwrappingTest {

  record Range(@JsonAlias("start") int from, int to) {

    Range {
      if (from > to) {
        throw new IllegalArgumentException("from is after to");
      }
    }
  }

  record Span(@JsonUnwrapped(prefix = "in_") Range range, String unit) {}

  @Json
  record Needed(int id, @JsonUnwrapped(prefix = "r_") Range range) {}

  @Json
  record Perhaps(int id, @JsonUnwrapped(prefix = "r_") @Nullable Range range) {}

  @Json
  record Nested(@JsonUnwrapped(prefix = "a_") Span span, List<Needed> more) {}

  @Json
  static class Kept {

    public int id;
    @JsonUnwrapped public Range range = new Range(1, 2);
  }

  @Json
  record Maybe(int id, @JsonUnwrapped(prefix = "r_") Optional<Range> range) {}

  static class Point {

    public int x;
    public @Nullable String label;
  }

  @Json
  static class MaybeInBean {

    public int id;
    private Optional<Point> point = Optional.empty();

    @JsonUnwrapped
    public Optional<Point> getPoint() {
      return point;
    }

    public void setPoint(Optional<Point> point) {
      this.point = point;
    }
  }

  record Between<T>(T from, Optional<T> to) {}

  @Json
  record MaybeGeneric(@JsonUnwrapped(prefix = "b_") Optional<Between<String>> between) {}

  record Open(int size, @JsonAnyGetter @JsonAnySetter Map<String, Integer> more) {

    Open {
      if (more.containsKey("never")) {
        throw new IllegalArgumentException("never say never");
      }
    }
  }

  @Json
  record PerhapsOpen(int id, @JsonUnwrapped @Nullable Open open) {}

  @Json
  record MaybeOpen(int id, @JsonUnwrapped Optional<Bag> bag) {}

  record Bag(@JsonAnyGetter @JsonAnySetter JsonObject more) {}

  // seventy and more properties have their marks in several words
  record Wide(
      int a0,
      int a1,
      int a2,
      int a3,
      int a4,
      int a5,
      int a6,
      int a7,
      int a8,
      int a9,
      int b0,
      int b1,
      int b2,
      int b3,
      int b4,
      int b5,
      int b6,
      int b7,
      int b8,
      int b9,
      int c0,
      int c1,
      int c2,
      int c3,
      int c4,
      int c5,
      int c6,
      int c7,
      int c8,
      int c9,
      int d0,
      int d1,
      int d2,
      int d3,
      int d4,
      int d5,
      int d6,
      int d7,
      int d8,
      int d9) {}

  @Json
  record Wider(
      @JsonUnwrapped(prefix = "x") @Nullable Wide x,
      @JsonUnwrapped(prefix = "y") @Nullable Wide y,
      int id) {}

  @Test
  void needsWhatTheUnwrappedObjectNeeds() {
    assertThat(read(Needed.class, "{\"id\":1,\"r_from\":2,\"r_to\":3}"))
        .isEqualTo(new Needed(1, new Range(2, 3)));
    assertThat(problems(Needed.class, "{\"id\":1}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/r_from", "/r_to");
  }

  @Test
  void readsOtherNamesWithThePrefix() {
    assertThat(read(Needed.class, "{\"r_start\":2,\"r_to\":3,\"id\":1}"))
        .isEqualTo(new Needed(1, new Range(2, 3)));
    assertThat(problems(Needed.class, "{\"id\":1,\"start\":2,\"r_from\":2,\"r_to\":3}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/start");
  }

  @Test
  void makesNoObjectOfNothing() {
    assertThat(read(Perhaps.class, "{\"id\":1}")).isEqualTo(new Perhaps(1, null));
    assertThat(write(new Perhaps(1, null))).isEqualTo("{\"id\":1}");
    assertThat(read(Perhaps.class, "{\"id\":1,\"r_from\":2,\"r_to\":3}"))
        .isEqualTo(new Perhaps(1, new Range(2, 3)));
    assertThat(problems(Perhaps.class, "{\"id\":1,\"r_to\":3}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/r_from");
  }

  @Test
  void keepsWhatTheConstructorLeft() {
    assertThat(((Kept) read(Kept.class, "{\"id\":1}")).range).isEqualTo(new Range(1, 2));
    assertThat(((Kept) read(Kept.class, "{\"from\":3,\"to\":4}")).range).isEqualTo(new Range(3, 4));
    assertThat(problems(Kept.class, "{\"from\":3}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/to");
  }

  @Test
  void rejectsAtTheObjectThatHasTheProperties() {
    String inner = "{\"id\":1,\"r_from\":4,\"r_to\":3}";
    String document = "{\"a_in_from\":0,\"a_in_to\":0,\"a_unit\":\"m\",\"more\":[" + inner + "]}";

    assertThat(problems(Nested.class, document))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo("/more/0");
              assertThat(problem.rejected()).isTrue();
              assertThat(problem.detail()).contains("from is after to");
            });
  }

  @Test
  void putsPrefixesBeforePrefixesOfRecords() {
    Nested nested = new Nested(new Span(new Range(1, 2), "m"), List.of());

    String written = write(nested);

    assertThat(written).isEqualTo("{\"a_in_from\":1,\"a_in_to\":2,\"a_unit\":\"m\",\"more\":[]}");
    assertThat(read(Nested.class, written)).isEqualTo(nested);
  }

  @Test
  void makesAnOptionalOfWhatHasCome() {
    Maybe present = new Maybe(1, Optional.of(new Range(2, 3)));
    Maybe absent = new Maybe(1, Optional.empty());
    assertThat(write(present)).isEqualTo("{\"id\":1,\"r_from\":2,\"r_to\":3}");
    assertThat(write(absent)).isEqualTo("{\"id\":1}");
    for (Maybe maybe : List.of(present, absent)) {
      assertThat(write(maybe)).isEqualTo(databind(maybe));
      assertThat(read(Maybe.class, write(maybe))).isEqualTo(maybe);
    }
    assertThat(problems(Maybe.class, "{\"id\":1,\"r_to\":3}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/r_from");
  }

  @Test
  void setsAnOptionalOfWhatHasCome() {
    assertThat(((MaybeInBean) read(MaybeInBean.class, "{\"id\":1}")).getPoint()).isEmpty();
    MaybeInBean read = (MaybeInBean) read(MaybeInBean.class, "{\"id\":1,\"x\":2}");
    assertThat(read.getPoint()).hasValueSatisfying(p -> assertThat(p.x).isEqualTo(2));
    assertThat(write(read)).isEqualTo(databind(read));
  }

  @Test
  void unwrapsAnOptionalOfAGenericClass() {
    MaybeGeneric present = new MaybeGeneric(Optional.of(new Between<>("a", Optional.of("b"))));
    assertThat(write(present)).isEqualTo("{\"b_from\":\"a\",\"b_to\":\"b\"}");
    assertThat(read(MaybeGeneric.class, write(present))).isEqualTo(present);
    assertThat(read(MaybeGeneric.class, "{}")).isEqualTo(new MaybeGeneric(Optional.empty()));
  }

  @Test
  void givesFurtherPropertiesToTheUnwrappedObject() {
    PerhapsOpen open = new PerhapsOpen(1, new Open(2, Map.of("a", 3)));
    assertThat(write(open)).isEqualTo("{\"id\":1,\"size\":2,\"a\":3}").isEqualTo(databind(open));
    assertThat(read(PerhapsOpen.class, write(open))).isEqualTo(open);
    assertThat(read(PerhapsOpen.class, "{\"id\":1}")).isEqualTo(new PerhapsOpen(1, null));
    assertThat(problems(PerhapsOpen.class, "{\"id\":1,\"a\":2}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/size");
    assertThat(problems(PerhapsOpen.class, "{\"id\":1,\"size\":2,\"a\":\"x\"}"))
        .extracting(JsonProblem::pointer)
        .containsExactly("/a");
    assertThat(problems(PerhapsOpen.class, "{\"id\":1,\"size\":2,\"never\":1}"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.detail()).contains("never say never"));
  }

  @Test
  void makesAnObjectOfFurtherPropertiesOnly() {
    MaybeOpen open =
        new MaybeOpen(1, Optional.of(new Bag(new JsonObject(Map.of("a", new JsonString("b"))))));
    assertThat(write(open)).isEqualTo("{\"id\":1,\"a\":\"b\"}");
    assertThat(read(MaybeOpen.class, write(open))).isEqualTo(open);
    assertThat(read(MaybeOpen.class, "{\"id\":1}")).isEqualTo(new MaybeOpen(1, Optional.empty()));
  }

  private static String databind(Object value) {
    return new String(new Databind(value.getClass()).write(value), UTF_8);
  }

  @Test
  void countsMorePropertiesThanAWordHasBits() {
    Wide wide =
        new Wide(
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
            24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39);

    for (Wider wider :
        List.of(new Wider(wide, wide, 1), new Wider(null, wide, 1), new Wider(wide, null, 1))) {
      assertThat(read(Wider.class, write(wider))).isEqualTo(wider);
    }
    assertThat(problems(Wider.class, "{\"id\":1,\"yd8\":3}"))
        .hasSize(39)
        .extracting(JsonProblem::pointer)
        .contains("/ya0", "/yd9")
        .doesNotContain("/yd8", "/xa0");
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
