package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonProblem;
import dev.ampoule.json.JsonSettings;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that stand without the array around them. */
class SinglesTest {

  @Json
  record Point(int x) {}

  @Json
  @SuppressWarnings("ArrayRecordComponent") // arrays are what is read
  record Accepting(
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> texts,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) int @Nullable [] numbers,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable Set<Point> points,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<List<Integer>> nested,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          int @Nullable [] @Nullable [] rows) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"texts\":\"a\",\"numbers\":1,\"points\":{\"x\":1},\"nested\":1,\"rows\":1}",
        "{\"texts\":[\"a\"],\"numbers\":[1],\"points\":[{\"x\":1}],\"nested\":[1],\"rows\":[1]}",
        "{\"texts\":\"\",\"numbers\":[],\"points\":[],\"nested\":[1,[2,3],4],\"rows\":[[1],2]}",
        "{\"texts\":null,\"numbers\":null,\"points\":null,\"nested\":null,\"rows\":null}",
        "{\"texts\": \"a\" , \"numbers\": 1 , \"rows\": [ [ 1 , 2 ] , 3 ] }"
      })
  void readsOneElementLikeDatabind(String document) {
    assertThat(read(document))
        .usingRecursiveComparison()
        .isEqualTo(new Databind(Accepting.class).read(document.getBytes(UTF_8), Accepting.class));
  }

  @Test
  void pointsAtTheElement() {
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(
            () ->
                read(
                    "{\"texts\":1,\"numbers\":\"a\",\"points\":{\"x\":\"a\"},\"nested\":[1,\"a\"],"
                        + "\"rows\":[[[1]],true]}"))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(JsonProblem::pointer)
                    .containsExactly(
                        "/texts", "/numbers", "/points/x", "/nested/1", "/rows/0/0", "/rows/1"));
  }

  @Json
  record Iterables(
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) Iterable<String> texts,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          Iterable<? extends Iterable<Point>> points) {}

  @Test
  void writesOneElementOfAnIterableLikeDatabind() {
    for (Iterables value :
        List.of(
            new Iterables(List.of(), List.of()),
            new Iterables(List.of("a"), List.of(List.of(new Point(1)))),
            new Iterables(List.of("a", "b"), List.of(List.of(), List.of(new Point(1)))))) {
      assertThat(JsonDocuments.write(value, Corpus.codec(Iterables.class), JsonSettings.defaults()))
          .asString(UTF_8)
          .isEqualTo(new String(new Databind(Iterables.class).write(value), UTF_8));
    }
  }

  private static Object read(String document) {
    return JsonDocuments.read(
        document.getBytes(UTF_8), Corpus.codec(Accepting.class), JsonSettings.defaults());
  }
}
