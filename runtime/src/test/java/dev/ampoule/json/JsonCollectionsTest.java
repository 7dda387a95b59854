package dev.ampoule.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonCollectionsTest {

  private static final JsonCodec<List<Integer>> INTEGERS = JsonCollections.list(JsonCodecs.INTEGER);

  private static Arguments round(JsonCodec<?> codec, Object value, String json) {
    return Arguments.of(codec, value, json);
  }

  static Stream<Arguments> values() {
    UUID id = new UUID(0, 1);
    return Stream.of(
        round(INTEGERS, List.of(), "[]"),
        round(INTEGERS, List.of(1, 2), "[1,2]"),
        round(
            JsonCollections.set(JsonCodecs.STRING),
            new LinkedHashSet<>(List.of("b", "a")),
            "[\"b\",\"a\"]"),
        round(
            JsonCollections.collection(JsonCodecs.STRING, TreeSet::new),
            new TreeSet<>(List.of("a", "b")),
            "[\"a\",\"b\"]"),
        round(
            JsonCollections.map(JsonCodecs.UUID, INTEGERS),
            Map.of(id, List.of(1)),
            "{\"00000000-0000-0000-0000-000000000001\":[1]}"),
        round(
            JsonCollections.map(JsonCodecs.STRING, JsonCodecs.INTEGER, TreeMap::new),
            new TreeMap<>(Map.of("a", 1, "b", 2)),
            "{\"a\":1,\"b\":2}"),
        round(
            JsonCollections.array(JsonCodecs.STRING, String[]::new), new String[] {"a"}, "[\"a\"]"),
        round(
            JsonCollections.list(JsonCollections.nullable(JsonCodecs.INTEGER)),
            Arrays.asList(1, null),
            "[1,null]"),
        round(
            JsonCollections.list(JsonCollections.optional(JsonCodecs.INTEGER)),
            List.of(Optional.of(1), Optional.empty()),
            "[1,null]"),
        round(JsonCollections.OPTIONAL_INT, OptionalInt.of(1), "1"),
        round(JsonCollections.OPTIONAL_INT, OptionalInt.empty(), "null"),
        round(JsonCollections.OPTIONAL_LONG, OptionalLong.of(1), "1"),
        round(JsonCollections.OPTIONAL_LONG, OptionalLong.empty(), "null"),
        round(JsonCollections.OPTIONAL_DOUBLE, OptionalDouble.of(1.5), "1.5"),
        round(JsonCollections.OPTIONAL_DOUBLE, OptionalDouble.empty(), "null"),
        round(JsonCollections.BOOLEAN_ARRAY, new boolean[] {true, false}, "[true,false]"),
        round(JsonCollections.SHORT_ARRAY, new short[] {1}, "[1]"),
        round(JsonCollections.INT_ARRAY, new int[0], "[]"),
        round(JsonCollections.LONG_ARRAY, new long[] {1, 2}, "[1,2]"),
        round(JsonCollections.FLOAT_ARRAY, new float[] {1.5f}, "[1.5]"),
        round(JsonCollections.DOUBLE_ARRAY, new double[] {1.5}, "[1.5]"),
        round(JsonCollections.CHAR_ARRAY, "ab".toCharArray(), "\"ab\""));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsWhatItWrites(JsonCodec<Object> codec, Object value, String json) {
    assertThat(write(codec, value)).isEqualTo(json);
    assertThat(read(codec, json)).isEqualTo(value);
  }

  @Test
  void growsArraysOfPrimitives() {
    int[] many = IntStream.range(0, 1_000).toArray();
    assertThat(read(JsonCollections.INT_ARRAY, write(JsonCollections.INT_ARRAY, many)))
        .isEqualTo(many);
  }

  @Test
  void readsListsAndMapsThatNobodyCanChange() {
    assertThatThrownBy(() -> read(INTEGERS, "[1]").add(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(
            () -> read(JsonCollections.map(JsonCodecs.STRING, INTEGERS), "{}").put("a", List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void namesEveryElementThatIsWrong() {
    assertThat(problems(INTEGERS, "[1,\"a\",null]")).containsExactly("/1 type", "/2 null");
    assertThat(problems(JsonCollections.collection(JsonCodecs.STRING, TreeSet::new), "[1]"))
        .containsExactly("/0 type");
  }

  @Test
  void namesWhatIsWrongInMaps() {
    assertThat(
            problems(
                JsonCollections.map(JsonCodecs.INTEGER, JsonCodecs.INTEGER),
                "{\"a\":1,\"2\":true,\"3\":3,\"3\":4}"))
        .containsExactly("/a value", "/2 type", "/3 duplicate");
  }

  @Test
  @SuppressWarnings("NullAway") // as code does that no such tool looks at
  void writesNullElements() {
    assertThat(write(INTEGERS, Arrays.asList(1, null))).isEqualTo("[1,null]");
    assertThat(
            write(
                JsonCollections.map(JsonCodecs.STRING, INTEGERS),
                Collections.singletonMap("a", null)))
        .isEqualTo("{\"a\":null}");
  }

  @Test
  void asksTheApplicationForItsCodec() {
    JsonSettings settings = JsonSettings.defaults().codec(Thread.State.class, new StateCodec());
    JsonCodec<Thread.State> codec = JsonCollections.custom(Thread.State.class);
    assertThat(JsonDocuments.write(Thread.State.NEW, codec, settings)).asString().isEqualTo("true");
    assertThat(JsonDocuments.read("true".getBytes(StandardCharsets.UTF_8), codec, settings))
        .isEqualTo(Thread.State.NEW);
  }

  private static final class StateCodec implements JsonCodec<Thread.State> {

    @Override
    public void write(JsonWriter out, Thread.State value) {
      out.write(value == Thread.State.NEW);
    }

    @Override
    public Thread.State read(JsonReader in) {
      return in.readBoolean() ? Thread.State.NEW : Thread.State.TERMINATED;
    }
  }

  private static <T> String write(JsonCodec<T> codec, T value) {
    return new String(
        JsonDocuments.write(value, codec, JsonSettings.defaults()), StandardCharsets.UTF_8);
  }

  private static <T> T read(JsonCodec<T> codec, String json) {
    return JsonDocuments.read(
        json.getBytes(StandardCharsets.UTF_8), codec, JsonSettings.defaults());
  }

  private static List<String> problems(JsonCodec<?> codec, String json) {
    try {
      read(codec, json);
      return List.of();
    } catch (JsonException e) {
      return e.problems().stream().map(p -> p.pointer() + " " + p.code()).toList();
    }
  }
}
