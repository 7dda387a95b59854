package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, sections 2 to 5: values, objects and arrays. */
class StructureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "\"\"",
        "[]",
        "{}",
        "[[]]",
        "[{}]",
        "{\"\":0}",
        "{\"a\":{}}",
        "[1,2,3]",
        "{\"a\":1,\"b\":2}",
        "[[],[[]],[[[]]]]",
        "{\"a\":[{\"b\":[null]}]}",
        "[null,true,false,0,\"\",[],{}]",
        "{\"a\":1,\"A\":2}",
        "{\"a\":1,\"a \":2}",
        "{\"\\u0000\":0}",
        "[\"a\",[\"a\"]]",
        "{\"a\":{\"a\":{\"a\":1}}}",
      })
  void acceptsAndWritesTheSameAgain(String document) {
    assertThat(Reading.accepted(document)).hasToString(document);
  }

  @Test
  void acceptsBlanksBetweenTokens() {
    assertThat(Reading.accepted(" null ")).hasToString("null");
    assertThat(Reading.accepted("\t[\n]\r")).hasToString("[]");
    assertThat(Reading.accepted(" [ 1 ,\t2 ] ")).hasToString("[1,2]");
    assertThat(Reading.accepted("{ \"a\" : 1 , \"b\" : [ ] }")).hasToString("{\"a\":1,\"b\":[]}");
    assertThat(Reading.accepted("{\r\n\t\"a\"\r\n\t:\r\n\t1\r\n}")).hasToString("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t\r ",
        "[",
        "{",
        "]",
        "}",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[,]",
        "[1,,2]",
        "[1 2]",
        "[1:2]",
        "[\"a\":1]",
        "[}",
        "{]",
        "[1}",
        "{\"a\":1]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{,\"a\":1}",
        "{\"a\":1,,\"b\":2}",
        "{\"a\" 1}",
        "{\"a\",1}",
        "{\"a\"::1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1:2}",
        "{\"a\":1;}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{null:1}",
        "{[]:1}",
        "{:1}",
        "{\"a\":a}",
        "{\"a\":'a'}",
        ",",
        ":",
        ",1",
        ":1",
        "=",
        "*",
        "a",
        "'a'",
        "`a`",
        "undefined",
        "None",
        "nul",
        "nulL",
        "NULL",
        "Null",
        "n",
        "tru",
        "TRUE",
        "True",
        "t",
        "fals",
        "False",
        "f",
        "[nul]",
        "[tru,1]",
        "[fals]",
        "//\n1",
        "/**/1",
        "[1/**/]",
        "#\n1",
        "\u00a01",
        "\u20281",
        "\u000b1",
        "\f1",
        "[1\f]",
        "\u00001",
        "[\u0000]",
        "\ufeff\ufeff1",
        "[\ufeff1]",
        "<1>",
        "(1)",
        "[...]",
        "[*]",
        "@",
        "\\u0031",
        "\u0085[]",
        "[\u2060]",
      })
  void refusesWhatIsNotJson(String document) {
    assertThat(Reading.refused(document).code()).isEqualTo("syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nullx",
        "truefalse",
        "truex",
        "true false",
        "1 2",
        "[][]",
        "{}{}",
        "[] 1",
        "{}}",
        "[]]",
        "1]",
        "1,",
        "\"a\"\"b\"",
        "\"a\"b",
        "[],",
        "{},",
        "null\u0000",
        "1 /",
        "{} #",
        "[1]//",
        "1\u00a0",
        "0 1",
        "1\ufeff",
      })
  void refusesWhatFollowsTheDocument(String document) {
    assertThat(Reading.refused(document).code()).isEqualTo("trailing");
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(Reading.accepted("\ufeff{\"a\":1}"))
        .isEqualTo(new JsonObject(Map.of("a", JsonNumber.of(1))));
  }

  @Test
  void refusesADuplicateName() {
    JsonException e =
        catchThrowableOfType(
            JsonException.class, () -> JsonValue.parse("[{\"a\":1,\"b\":2,\"\\u0061\":1}]"));

    assertThat(e.problems())
        .containsExactly(new JsonProblem("/0/a", "duplicate", "is there more than once", false));
  }

  @Test
  void nestsToTheLimit() {
    assertThat(Reading.accepted("[".repeat(500) + "]".repeat(500))).isInstanceOf(JsonArray.class);
    assertThat(Reading.accepted("{\"a\":".repeat(499) + "[]" + "}".repeat(499)))
        .isInstanceOf(JsonObject.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", " [ "})
  void refusesDeeperNesting(String opening) {
    assertThat(Reading.refused(opening.repeat(100_000)).code()).isEqualTo("depth");
  }

  @Test
  void takesTheDepthFromTheSettings() {
    byte[] three = "[[[]]]".getBytes(UTF_8);
    JsonSettings two = JsonSettings.defaults().maxDepth(2);

    assertThat(JsonDocuments.read(three, JsonCodecs.VALUE, two.maxDepth(3))).hasToString("[[[]]]");
    assertThat(
            catchThrowableOfType(
                    JsonException.class, () -> JsonDocuments.read(three, JsonCodecs.VALUE, two))
                .problems())
        .containsExactly(
            new JsonProblem("/0/0", "depth", "is nested more than 2 levels deep", false));
  }

  @Test
  void readsLongArraysAndManyNames() {
    int count = 100_000;
    StringBuilder array = new StringBuilder("[0");
    StringBuilder object = new StringBuilder("{\"0\":0");
    for (int i = 1; i < count; i++) {
      array.append(',').append(i);
      object.append(",\"").append(i).append("\":").append(i);
    }

    assertThat(((JsonArray) Reading.accepted(array + "]")).elements()).hasSize(count);
    assertThat(((JsonObject) Reading.accepted(object + "}")).members()).hasSize(count);
  }
}
