package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where problems are: JSON pointers, RFC 6901. */
class PointersTest {

  /** Notes a problem at each {@code false} of a document. */
  private static final JsonCodec<JsonValue> FALSE_IS_WRONG =
      new JsonCodec<>() {
        @Override
        public void write(JsonWriter out, JsonValue value) {
          value.write(out);
        }

        @Override
        public @Nullable JsonValue read(JsonReader in) {
          int offset = in.position();
          if (in.bytes[offset] == '[') {
            in.beginArray();
            while (in.nextElement()) {
              read(in);
            }
          } else if (in.bytes[offset] == '{') {
            in.beginObject();
            while (in.nextKey() != null) {
              read(in);
            }
          } else if (in.bytes[offset] == 'f') {
            in.problem(offset, "value", "is false");
            in.skipValue();
          } else {
            in.skipValue();
          }
          return JsonNull.NULL;
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "root",
      value = {
        "false                                     | root",
        "{\"a\":false}                             | /a",
        "[false]                                   | /0",
        "[1,false]                                 | /1",
        "[[],[1,{\"a\":false}]]                    | /1/1/a",
        "{\"a\":{\"b\":[1,2]},\"c\":false}         | /c",
        "{\"a\":[1,2,{}],\"b\":[3,false]}          | /b/1",
        "{\"\":false}                              | /",
        "{\"a b\":false}                         | /a b",
        "{\"a/b\":false}                           | /a~1b",
        "{\"m~n\":false}                           | /m~0n",
        "{\"~1\":false}                            | /~01",
        "{\"/~/\":{\"~\":[false]}}                 | /~1~0~1/~0/0",
        "{\"k\\\"l\":false}                        | /k\"l",
        "{\"i\\\\j\":false}                        | /i\\j",
        "{\"i\\\\\":false}                         | /i\\",
        "{\"\\u00e9\":false}                       | /é",
        "{\"ü€😀\":false}                          | /ü€😀",
        "{\"a,b\":1,\"c:d\":[\"[\",\"]\",\"{\",false]} | /c:d/3",
        "{\"a\":\"b\",\"c\":\"\\\"}\",\"d\":false} | /d",
        "[\"a\",\"\\\\\",false]                    | /2",
        "{ \"a\" : [ 1 , { \"b\" : false } ] }     | /a/1/b",
        "[{},{},[],{\"a\":{}},false]               | /4",
        "[0,1,2,3,4,5,6,7,8,9,10,false]            | /11",
      })
  void leadToTheValue(String document, @Nullable String pointer) {
    assertThat(problems(document, FALSE_IS_WRONG))
        .extracting(JsonProblem::pointer)
        .containsExactly(pointer == null ? "" : pointer);
  }

  @Test
  void areAllThere() {
    assertThat(
            problems(
                "{\"a\":false,\"b\":[false,0,{\"c\":false}],\"d\":{\"e\":[[false]]}}",
                FALSE_IS_WRONG))
        .extracting(JsonProblem::pointer)
        .containsExactly("/a", "/b/0", "/b/2/c", "/d/e/0/0");
  }

  @Test
  void areAtMostAHundred() {
    assertThat(problems("[" + "false,".repeat(5_000) + "0]", FALSE_IS_WRONG))
        .hasSize(100)
        .last()
        .extracting(JsonProblem::pointer)
        .isEqualTo("/99");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":[1,x]}                  | /a/1 | expected a value but found x",
        "{\"a\":[1 2]}                  | /a/0 | expected \",\" or \"]\" but found 2",
        "{\"a\":{\"b\":1,}}             | /a   | expected a property's name but found '}'",
        "{\"a\":{\"b\" 1}}              | /a/b | expected \":\" but found 1",
        "{\"a\":{\"b\":\"\\x\"}}        | /a/b | a backslash must be followed by one of"
            + " \"\\/bfnrtu",
        "[1,[2,3                        | /1/1 | expected \",\" or \"]\" but found the end of the"
            + " document",
        "[1,01]                         | /1   | expected no digit behind a leading 0 but found 1",
        "[0.x]                          | /0   | expected a digit but found x",
        "[\u00e9]                       | /0   | expected a value but found 'é'",
        "[trüe]                         | /0   | expected a value but found tr",
        "[\"a\",undefinedandverylongindeedsothatitmustbecutoff] | /1 | expected a value but found"
            + " undefinedandverylongindeedsothatitmustbe…",
      })
  void ofSyntaxErrorsLeadNearThem(String document, String pointer, String detail) {
    assertThat(problems(document, JsonCodecs.VALUE))
        .containsExactly(new JsonProblem(pointer, "syntax", detail, false));
  }

  @Test
  void quoteNoControlCharactersAndLittleText() {
    assertThat(problems("{\"title\":[],\"count\":\"a\\u0000\u202e" + "b".repeat(99) + "\"}", ITEM))
        .extracting(JsonProblem::detail)
        .containsExactly(
            "is missing",
            "expected a string but found '['",
            "expected an integer but found \"a\\u0000\\u202E" + "b".repeat(31) + "…");
  }

  private static final JsonCodec<Item> ITEM = ItemCodec.INSTANCE;

  private static List<JsonProblem> problems(String document, JsonCodec<?> codec) {
    byte[] bytes = document.getBytes(UTF_8);
    return new ArrayList<>(
        catchThrowableOfType(
                JsonException.class,
                () -> JsonDocuments.read(bytes, codec, JsonSettings.defaults()))
            .problems());
  }
}
