package generics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that are put together go through unchanged. */
abstract class GenericsContract {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          /wild/map      | {"a":[{"type":"Circle","radius":1.0}],"b":[]}
          /wild/part     | {"items":[{"type":"Square","side":2.5}],"total":1}
          /arrays/lists  | [["a","b"],[]]
          /dynamic       | {"object":{"a":1},"array":[null],"string":"x","number":1.50,"flag":false,"nothing":null,"any":[{}],"perhaps":null}
          /empty         | {}
          /outcome       | {"type":"Done","value":7}
          /outcome       | {"type":"Failed","reason":["a","b"]}
          /bounded       | {"most":2,"all":{"a":1,"b":2}}
          /envelope      | {"value":{"items":["a"],"total":1},"part":{"items":[{"items":[],"total":0}],"total":1}}
          """)
  void comeBack(String path, String json, TestClient client) {
    TestResponse response = client.post(path, request -> request.jsonText(json));
    assertThat(response.text().strip()).isEqualTo(json);
    assertThat(response.status()).isEqualTo(200);
  }

  @Test
  void comeBackFromWildcardsInRecords(TestClient client) {
    String json =
        """
        {"lists":[[{"type":"Circle","radius":1.0}]],"byColor":{"RED":{"type":"Square","side":1.0}},\
        "perhaps":{"type":"Circle","radius":2.0},"part":{"items":[],"total":0}}\
        """;
    assertThat(client.post("/wild", request -> request.jsonText(json)).text().strip())
        .isEqualTo(json);
  }

  @Test
  void comeBackFromArraysInRecords(TestClient client) {
    String json =
        """
        {"lists":[["a"],["b","c"]],\
        "parts":[[{"items":[{"type":"Circle","radius":1.0}],"total":1}],[]]}\
        """;
    assertThat(client.post("/arrays", request -> request.jsonText(json)).text().strip())
        .isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          /color    | "GREEN"
          /flag     | true
          /int      | 7
          /decimal  | 1.50
          /optional | [{"type":"Square","side":2.0}]
          /ids      | {"00000000-0000-0000-0000-000000000001":[{"type":"Circle","radius":1.0}]}
          /stream   | [{"type":"Circle","radius":1.0},{"type":"Square","side":2.0}]
          """)
  void areResults(String path, String json, TestClient client) {
    assertThat(client.get(path).text().strip()).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          "array":{}     | #/array   | an array
          "string":1     | #/string  | a string
          "number":"1"   | #/number  | a number
          "flag":0       | #/flag    | true or false
          "nothing":1    | #/nothing | null
          "perhaps":[]   | #/perhaps | an object
          """)
  void sayWhichTypeOfValueIsExpected(
      String member, String pointer, String expected, TestClient client) {
    TestResponse response =
        client.post("/dynamic", request -> request.jsonText("{\"object\":{}," + member + "}"));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains(pointer, "expected " + expected + " but found");
  }

  @Test
  void takeObjectsOnlyWhereTheySaySo(TestClient client) {
    assertThat(post(client, "{\"a\":1}").text().strip()).isEqualTo("[{\"a\":1},\"done\"]");
    TestResponse list = post(client, "[]");
    assertThat(list.status()).isEqualTo(400);
    assertThat(list.text()).contains("expected an object but found");
    assertThat(post(client, "null").status()).isEqualTo(400);
  }

  private static TestResponse post(TestClient client, String json) {
    return client.post("/dynamic/object", request -> request.jsonText(json));
  }

  @Test
  void mayBeArraysOfNumbers(TestClient client) {
    TestResponse response = client.post("/numbers", request -> request.jsonText("[[1,2],[3]]"));
    assertThat(response.text().strip()).isEqualTo("[1,2]");
  }
}
