package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names of properties, constants and variants. */
class NamesTest {

  private static final List<String> TEXTS =
      List.of(
          "a",
          "b",
          "ab",
          "abc",
          "abcd",
          "abcde",
          "abcdef",
          "abcdefg",
          "abcdefgh",
          "abcdefghi",
          "a name that takes several words",
          "a name that takes several wordt",
          "",
          "a name that takes other words!",
          "é",
          "日本語の名前",
          "qu\"ote",
          "sla/sh",
          "line\n",
          "😀",
          "createdAt",
          "updatedAt",
          "deletedAt",
          "type",
          "tyqe");
  private static final JsonNames NAMES =
      JsonNames.of(TEXTS.stream().map(JsonName::of).toArray(JsonName[]::new));

  @Test
  void areFoundInAnyOrderAndForm() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, TEXTS.size()).boxed().toList());
    for (int round = 0; round < 200; round++) {
      assertThat(read(document(order, round % 3))).isEqualTo(order);
      Collections.shuffle(order, new Random(round));
    }
  }

  @Test
  void areUnknownWhenTheyDiffer() {
    for (String text : TEXTS) {
      String longer = text + "x";
      assertThat(NAMES.indexOf(longer)).as(longer).isEqualTo(JsonNames.UNKNOWN);
      assertThat(unknown("{" + StringText.quote(longer) + ":1}")).isEqualTo(longer);
    }
    assertThat(unknown("{\"\\u0041\":1}")).isEqualTo("A");
  }

  @Test
  void haveAliases() {
    JsonNames names = JsonNames.of(JsonName.of("title"), JsonName.of("text")).alias(0, "subject");

    assertThat(names.indexOf("subject")).isZero();
    assertThat(names.indexOf("title")).isZero();
    assertThat(names.size()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.alias(1, "title"))
        .withMessage("\"title\" is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonNames.of(JsonName.of("a"), JsonName.of("a")));
  }

  @Test
  void ofValuesAreFound() {
    JsonNames colors = JsonNames.of(JsonName.of("RED"), JsonName.of("GREEN"));
    JsonCodec<Integer> codec = reading(in -> in.readName(colors));

    assertThat(read("\"GREEN\"", codec)).isEqualTo(1);
    assertThat(read("\"\\u0052ED\"", codec)).isZero();
    assertThat(problem("\"blue\"", codec))
        .isEqualTo(
            new JsonProblem(
                "", "value", "expected one of \"RED\", \"GREEN\" but found \"blue\"", false));
    assertThat(problem("1", codec).detail())
        .isEqualTo("expected one of \"RED\", \"GREEN\" but found 1");
    assertThat(problem("null", codec).code()).isEqualTo("null");
  }

  @Test
  void tellVariantsWhereverTheyStand() {
    JsonName type = JsonName.of("type");
    JsonNames variants = JsonNames.of(JsonName.of("circle"), JsonName.of("square"));
    JsonCodec<Integer> codec =
        reading(
            in -> {
              int index = in.discriminator(type, variants);
              if (index >= 0) {
                in.skipValue();
              }
              return index;
            });

    assertThat(read("{\"type\":\"square\",\"a\":1}", codec)).isEqualTo(1);
    assertThat(read("{ \"a\" : {\"type\":\"x\"} , \"type\" : \"circle\" }", codec)).isZero();
    assertThat(read("{\"b\":[1,\"type\"],\"\\u0074ype\":\"s\\u0071uare\"}", codec)).isEqualTo(1);
    assertThat(problem("{\"a\":1}", codec))
        .isEqualTo(new JsonProblem("/type", "missing", "is missing", false));
    assertThat(problem("{\"type\":\"line\"}", codec))
        .isEqualTo(
            new JsonProblem(
                "/type",
                "discriminator",
                "expected one of \"circle\", \"square\" but found \"line\"",
                false));
    assertThat(problem("{\"type\":1}", codec).code()).isEqualTo("type");
    assertThat(problem("[1]", codec).code()).isEqualTo("type");
    assertThat(problem("{\"a\":1", codec).code()).isEqualTo("syntax");
  }

  @Test
  void areNotReadAheadAgainAndAgain() {
    JsonName type = JsonName.of("type");
    JsonNames variants = JsonNames.of(JsonName.of("circle"));
    JsonNames names = JsonNames.of(JsonName.of("pad"), JsonName.of("next"), type);
    JsonCodec<Integer> codec = reading(in -> levels(in, type, variants, names));
    String few = "{}";
    for (int i = 0; i < 300; i++) {
      few = "{\"pad\":\"" + "x".repeat(1000) + "\",\"next\":" + few + ",\"type\":\"circle\"}";
      if (i == 10) {
        assertThat(read(few.replace("{}", "1"), codec)).isEqualTo(11);
      }
    }

    assertThat(problem(few.replace("{}", "1"), codec).code()).isEqualTo("depth");
  }

  @Test
  void whatStandsBeforeADiscriminatorIsWrongOnce() {
    JsonName type = JsonName.of("type");
    JsonNames variants = JsonNames.of(JsonName.of("circle"), JsonName.of("square"));
    JsonCodec<Integer> codec =
        reading(
            in -> {
              int index = in.discriminator(type, variants);
              if (index >= 0) {
                in.skipValue();
              }
              return index;
            });
    String number = "{\"a\":" + "1".repeat(1_001);

    assertThat(problems(number + ",\"type\":\"circle\"}", codec))
        .extracting(JsonProblem::pointer)
        .containsExactly("/a");
    assertThat(problems(number + ",\"type\":\"line\",\"b\":2}", codec))
        .extracting(JsonProblem::pointer)
        .containsExactlyInAnyOrder("/a", "/type");
    assertThat(problems("{\"type\":{\"a\":[1]},\"b\":2}", codec))
        .extracting(JsonProblem::pointer)
        .containsExactly("/type");
    assertThat(problems(number + ",\"b\":2}", codec))
        .extracting(JsonProblem::pointer)
        .containsExactlyInAnyOrder("/a", "/type");
  }

  private static int levels(JsonReader in, JsonName type, JsonNames variants, JsonNames names) {
    if (in.peek() == '1') {
      return in.readInt() - 1;
    }
    if (in.discriminator(type, variants) < 0 || !in.beginObject()) {
      return 0;
    }
    int inner = 0;
    for (int name = in.nextName(names, JsonNames.START);
        name != JsonNames.END;
        name = in.nextName(names, name)) {
      if (name == 1) {
        inner = levels(in, type, variants, names);
      } else {
        in.skipValue();
      }
    }
    return inner + 1;
  }

  @Test
  void moreThanSixtyFourAreCounted() {
    JsonNames names =
        JsonNames.of(
            IntStream.range(0, 130).mapToObj(i -> JsonName.of("p" + i)).toArray(JsonName[]::new));
    long[] required = {1L << 3, 0, 1L << 1};
    JsonCodec<Integer> codec =
        reading(
            in -> {
              int object = in.position();
              long[] seen = new long[3];
              in.beginObject();
              for (int name = in.nextName(names, JsonNames.START);
                  name != JsonNames.END;
                  name = in.nextName(names, name)) {
                in.once(seen, name);
                in.skipValue();
              }
              in.require(object, seen, required, names);
              return 0;
            });

    assertThat(read("{\"p129\":0,\"p3\":0}", codec)).isZero();
    assertThat(problems("{\"p0\":0,\"p100\":1,\"p100\":1}", codec))
        .extracting(JsonProblem::pointer, JsonProblem::code)
        .containsExactly(
            tuple("/p3", "missing"), tuple("/p129", "missing"), tuple("/p100", "duplicate"));
  }

  private static String document(List<Integer> order, int form) {
    StringBuilder out = new StringBuilder("{");
    for (int index : order) {
      out.append(out.length() == 1 ? "" : ",");
      String name = TEXTS.get(index);
      if (form == 2) {
        out.append('"');
        name.chars().forEach(c -> out.append("\\u%04x".formatted(c)));
        out.append("\" :");
      } else {
        out.append(StringText.quote(name)).append(form == 1 ? " : " : ":");
      }
      out.append(index);
    }
    return out.append('}').toString();
  }

  private static List<Integer> read(String document) {
    List<Integer> found = new ArrayList<>();
    JsonCodec<Integer> codec =
        reading(
            in -> {
              found.clear();
              in.beginObject();
              for (int name = in.nextName(NAMES, JsonNames.START);
                  name != JsonNames.END;
                  name = in.nextName(NAMES, name)) {
                found.add(name);
                assertThat(in.readInt()).isEqualTo(name);
              }
              return 0;
            });
    read(document, codec);
    return found;
  }

  private static String unknown(String document) {
    String[] name = new String[1];
    JsonCodec<Integer> codec =
        reading(
            in -> {
              in.beginObject();
              assertThat(in.nextName(NAMES, JsonNames.START)).isEqualTo(JsonNames.UNKNOWN);
              name[0] = in.name();
              in.skipValue();
              return in.nextName(NAMES, JsonNames.UNKNOWN);
            });
    assertThat(read(document, codec)).isEqualTo(JsonNames.END);
    return name[0];
  }

  private static JsonCodec<Integer> reading(ToIntFunction<JsonReader> body) {
    return new JsonCodec<>() {
      @Override
      public void write(JsonWriter out, Integer value) {
        out.write(value);
      }

      @Override
      public @Nullable Integer read(JsonReader in) {
        return body.applyAsInt(in);
      }
    };
  }

  private static Integer read(String document, JsonCodec<Integer> codec) {
    byte[] bytes = document.getBytes(UTF_8);
    byte[] within = Arrays.copyOf(bytes, bytes.length + 50);
    Integer value = JsonDocuments.read(bytes, codec, JsonSettings.defaults());
    assertThat(JsonDocuments.read(within, 0, bytes.length, codec, JsonSettings.defaults()))
        .isEqualTo(value);
    return value;
  }

  private static JsonProblem problem(String document, JsonCodec<Integer> codec) {
    assertThat(problems(document, codec)).hasSize(1);
    return problems(document, codec).getFirst();
  }

  private static List<JsonProblem> problems(String document, JsonCodec<Integer> codec) {
    return catchThrowableOfType(JsonException.class, () -> read(document, codec)).problems();
  }
}
