package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codecs that an application provides, and its table of those that are generated. */
abstract class CodecsContract {

  private static final String PRICE = "{\"money\":\"5 €\",\"at\":[1,2],\"history\":[\"6 €\"]}";

  private static TestResponse post(TestClient client, String path, String json) {
    return client.post(path, request -> request.jsonText(json));
  }

  @Test
  void areUsedByGeneratedOnes(TestClient client) {
    assertThat(client.get("/price").text().strip()).isEqualTo(PRICE);
    assertThat(post(client, "/price", PRICE).text().strip()).isEqualTo(PRICE);
    assertThat(post(client, "/prices", "[" + PRICE + "]").text().strip())
        .isEqualTo("[" + PRICE + "]");
  }

  @Test
  void areUsedForBodiesAndResults(TestClient client) {
    assertThat(post(client, "/money", "\"9 €\"").text().strip()).isEqualTo("\"9 €\"");
    assertThat(client.get("/page").text().strip()).isEqualTo("{\"items\":[\"7 €\"],\"total\":1}");
    assertThat(client.get("/map").text().strip())
        .isEqualTo(
            "{\"00000000-0000-0000-0000-000000000001\":{\"items\":[" + PRICE + "],\"total\":1}}");
  }

  @Test
  void areUsedForWhatMayBeOfASubclass(TestClient client) {
    assertThat(client.get("/maybe/3").text().strip()).isEqualTo("\"3 €\"");
    assertThat(client.get("/maybe/0").status()).isEqualTo(404);
  }

  @Test
  void areUsedForTypesWithArgumentsAndForArrays(TestClient client) {
    String tour =
        """
        {"path":"1 2, 3 4","detours":{"by rain":"5 6"},"stops":["7 8, 9 0"],"back":null,\
        "pages":{"items":["1 1"],"total":1}}\
        """;

    assertThat(post(client, "/tour", tour).text().strip()).isEqualTo(tour);
    assertThat(post(client, "/reversed", "\"1 2, 3 4\"").text().strip()).isEqualTo("\"3 4, 1 2\"");
  }

  @Test
  void sayWhatIsWrong(TestClient client) {
    TestResponse response = post(client, "/price", PRICE.replace("6 €", "6 $"));
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains("#/history/0", "expected an amount in €");
  }

  @Test
  void areGeneratedForTypesOfOtherModules(TestClient client) {
    assertThat(client.get("/foreign").text())
        .contains("\"pointer\":\"/a\"", "\"code\":\"b\"", "\"detail\":\"c\"");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          /plain/label | {"text":"a","inner":{"depth":1}}
          /plain/inner | {"depth":2}
          /plain/money | "8 €"
          /plain/price | {"money":"5 €","at":[1,2],"history":["6 €"]}
          """)
  void areFoundForPlainResponses(String path, String json, TestClient client) {
    assertThat(client.get(path).text().strip()).isEqualTo(json);
  }

  @Test
  void areMissedByTypesThatNobodyMentions(TestClient client) {
    assertThat(client.get("/plain/hidden").status()).isEqualTo(500);
  }
}
