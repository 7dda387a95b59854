package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonProblem;
import dev.ampoule.json.JsonSettings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null in what the JDK lets hold null, and in what it does not. */
class NullElementsTest {

  @Json
  record Queues(Queue<@Nullable String> queue, Deque<@Nullable Integer> deque) {}

  @Json
  record Strict(
      ArrayDeque<@Nullable String> deque,
      SortedSet<@Nullable Integer> sorted,
      ConcurrentMap<String, @Nullable String> map) {}

  @Test
  void keepsNullInQueues() {
    Queues queues = (Queues) read(Queues.class, "{\"queue\":[\"a\",null],\"deque\":[null,1]}");

    assertThat(queues.queue()).containsExactly("a", null);
    assertThat(queues.deque()).containsExactly(null, 1);
  }

  @Json
  record Perhaps(Optional<String> text, OptionalInt number, Optional<List<String>> list) {}

  @Test
  void readsNullAsAnEmptyOptional() {
    Perhaps empty = new Perhaps(Optional.empty(), OptionalInt.empty(), Optional.empty());
    assertThat(read(Perhaps.class, "{\"text\":null,\"number\":null,\"list\":null}"))
        .isEqualTo(empty);
    assertThat(read(Perhaps.class, "{}")).isEqualTo(empty);
    assertThat(read(Perhaps.class, "{\"text\":\"a\",\"number\":1,\"list\":[\"b\"]}"))
        .isEqualTo(new Perhaps(Optional.of("a"), OptionalInt.of(1), Optional.of(List.of("b"))));
  }

  @Test
  void reportsNullWhereTheClassHasNoPlaceForIt() {
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(
            () ->
                read(
                    Strict.class,
                    "{\"deque\":[\"a\",null],\"sorted\":[null],\"map\":{\"k\":null}}"))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(JsonProblem::pointer)
                    .containsExactly("/deque/1", "/sorted/0", "/map/k"));
  }

  private static Object read(Class<?> type, String document) {
    return JsonDocuments.read(
        document.getBytes(UTF_8), Corpus.codec(type), JsonSettings.defaults());
  }
}
