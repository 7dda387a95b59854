package bodies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonValue;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What handlers take from the body of a request. */
abstract class BodiesContract {

  private static final String ORDER =
      "{\"customer\":\"Ada\",\"lines\":[{\"product\":\"tea\",\"count\":2,\"price\":1.50}]}";

  private static TestResponse post(TestClient client, String path, String json) {
    return client.post(path, request -> request.jsonText(json));
  }

  @Test
  void areReadByTheCodecOfTheirType(TestClient client) {
    TestResponse response = post(client, "/orders/", ORDER);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.location()).isEqualTo("/orders/7");
    assertThat(response.mimetype()).isEqualTo("application/json");
    assertThat(response.json())
        .isEqualTo(JsonValue.parse(ORDER.substring(0, ORDER.length() - 1) + ",\"note\":null}"));
  }

  @Test
  void areReadBesideOtherArguments(TestClient client) {
    TestResponse response =
        client.put("/orders/7?limit=3", request -> request.header("If-Match", "5").jsonText(ORDER));

    assertThat(response.text()).startsWith("{\"customer\":\"Ada735\"");
  }

  @ParameterizedTest
  @CsvSource({"/orders/maybe", "/orders/nullable"})
  void mayBeMissingWhereTheTypeAllowsIt(String path, TestClient client) {
    assertThat(client.post(path).text()).isEqualTo("nobody");
    assertThat(post(client, path, "").text()).isEqualTo("nobody");
    assertThat(post(client, path, " null").text()).isEqualTo("nobody");
    assertThat(post(client, path, ORDER).text()).isEqualTo("Ada");
    assertThat(Errors.of(post(client, path, "{}"))).contains("#/customer missing");
  }

  @Test
  void areNumbersAndListsToo(TestClient client) {
    assertThat(post(client, "/orders/number", "7").text()).isEqualTo("number 7");
    assertThat(Errors.of(post(client, "/orders/number", "\"7\""))).containsExactly("# type");
    assertThat(post(client, "/orders/maybe-number", "7").text()).isEqualTo("number 7");
    assertThat(post(client, "/orders/maybe-number", "null").text()).isEqualTo("number -1");
    assertThat(
            post(client, "/orders/lines", "[{\"product\":\"a\",\"count\":2,\"price\":1}]").text())
        .isEqualTo("2\n");
  }

  @Test
  void areTakenAsTheyComeWhateverTheirType(TestClient client) {
    assertThat(raw(client, "/raw/text", "a,é").text()).isEqualTo("a,é");
    assertThat(raw(client, "/raw/maybe-text", "x").text()).isEqualTo("x");
    assertThat(client.post("/raw/maybe-text").text()).isEqualTo("nothing");
    assertThat(raw(client, "/raw/bytes", "a,é").text()).isEqualTo("a,é");
    assertThat(raw(client, "/raw/nullable-bytes", "x").text()).isEqualTo("x");
    assertThat(client.post("/raw/nullable-bytes").text()).isEqualTo("nothing");
    assertThat(raw(client, "/raw/stream", "12345").text()).isEqualTo("5");
  }

  private static TestResponse raw(TestClient client, String path, String body) {
    return client.post(
        path, request -> request.contentType("text/csv").data(body).header("Accept", "*/*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/raw/json", "/raw/request"})
  void areJsonOfAnyForm(String path, TestClient client) {
    assertThat(post(client, path, "{\"b\": [1.0, \"\\u00e9\"], \"a\": null}").text())
        .isEqualTo("{\"b\":[1.0,\"é\"],\"a\":null}\n");
    assertThat(Errors.of(post(client, path, "{\"b\": }"))).containsExactly("# syntax");
    assertThat(client.post(path, request -> request.data("1")).status()).isEqualTo(415);
  }

  @Test
  void nameWhatIsWrongBesideOtherArguments(TestClient client) {
    TestResponse response =
        client.put(
            "/orders/7?limit=few",
            request ->
                request
                    .header("If-Match", "x")
                    .jsonText(
                        "{\"customer\":1,\"lines\":[{\"product\":\"a\",\"count\":0,"
                            + "\"price\":1},{\"product\":\"b\",\"count\":1}],\"colour\":1}"));

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.mimetype()).isEqualTo("application/problem+json");
    assertThat(Errors.of(response))
        .containsExactlyInAnyOrder(
            "query limit value",
            "header If-Match value",
            "#/customer type",
            "#/lines/0 rejected",
            "#/lines/1/price missing",
            "#/colour unknown");
  }

  @Test
  void areExplainedAsTheManualShows(TestClient client) throws IOException {
    TestResponse response =
        client.put("/orders/7?limit=few", request -> request.jsonText("{\"customer\": 1}"));

    Path shown = Path.of("src/test/resources/bodies/problem.json");
    assertThat(response.json()).isEqualTo(JsonValue.parse(Files.readString(shown)));
  }

  @Test
  void areUnprocessableWhereOnlyAConstructorRefusesThem(TestClient client) {
    TestResponse response = post(client, "/orders/", ORDER.replace("\"count\":2", "\"count\":0"));

    assertThat(response.status()).isEqualTo(422);
    assertThat(Errors.of(response)).containsExactly("#/lines/0 rejected");
    assertThat(response.text()).contains("the count must be positive");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"customer":"Ada"                     | #/customer syntax
          {"customer":"Ada","lines":[],}        | # syntax
          {"customer":Ada,"lines":[]}           | #/customer syntax
          {"customer":"Ada","lines":[]} x       | # trailing
          {"customer":"Ada","lines":{}}         | #/lines type
          {"customer":"Ada"}                    | #/lines missing
          {"customer":null,"lines":[]}          | #/customer null
          {"customer":"A","customer":"B","lines":[]} | #/customer duplicate
          {"customer":"A","lines":[],"x/y":1}   | #/x~1y unknown
          {"customer":"A","lines":[],"x y":1}   | #/x%20y unknown
          {"customer":"A","lines":[{"product":"a","count":99999999999,"price":1}]} | #/lines/0/count range
          {"customer":"A","lines":[{"product":"a","count":1.5,"price":1}]} | #/lines/0/count type
          {"customer":"A","lines":[{"product":"a","count":1,"price":NaN}]} | #/lines/0/price syntax
          []                                    | # type
          """)
  void nameTheirProblemByItsPlace(String json, String problem, TestClient client) {
    TestResponse response = post(client, "/orders/", json);

    assertThat(response.status()).isEqualTo(400);
    assertThat(Errors.of(response)).containsExactly(problem);
  }

  @Test
  void mustBeThere(TestClient client) {
    assertThat(post(client, "/orders/", "").status()).isEqualTo(400);
    assertThat(Errors.of(post(client, "/orders/", ""))).containsExactly("# missing");
    assertThat(client.post("/orders/").status()).isEqualTo(400);
  }

  @Test
  void mustBeUtf8(TestClient client) {
    byte[] latin1 = ORDER.replace("Ada", "Adé").getBytes(StandardCharsets.ISO_8859_1);
    TestResponse response =
        client.post("/orders/", request -> request.contentType("application/json").data(latin1));

    assertThat(Errors.of(response)).containsExactly("#/customer encoding");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json; charset=utf-8, 201",
    "application/vnd.order+json, 201",
    "text/plain, 415",
    "application/xml, 415",
    "application/json; charset=iso-8859-1, 415"
  })
  void mustSayThatTheyAreJson(String mediaType, int status, TestClient client) {
    TestResponse response =
        client.post("/orders/", request -> request.contentType(mediaType).data(ORDER));

    assertThat(response.status()).isEqualTo(status);
  }

  @Test
  void mustNotBeTooLarge(TestClient client) {
    String large = "\"" + "x".repeat(20_000) + "\"";

    assertThat(post(client, "/raw/json", large).status()).isEqualTo(413);
    assertThat(client.post("/raw/json", request -> request.jsonText(large).chunked()).status())
        .isEqualTo(413);
    assertThat(post(client, "/raw/json", large.substring(0, 9_000) + "\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"50, 200", "51, 400"})
  void mustNotBeTooDeep(int depth, int status, TestClient client) {
    TestResponse response = post(client, "/raw/json", "[".repeat(depth) + "]".repeat(depth));

    assertThat(response.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(Errors.of(response)).singleElement().asString().endsWith(" depth");
    }
  }

  @Test
  void mustNotHoldHugeNumbers(TestClient client) {
    assertThat(Errors.of(post(client, "/raw/json", "1".repeat(1001))))
        .containsExactly("# too-long");
    assertThat(post(client, "/raw/json", "1e999999999").status()).isIn(200, 400);
  }

  @Test
  void areExplainedToPeopleOnAPage(TestClient client) {
    TestResponse response =
        client.post(
            "/orders/",
            request ->
                request
                    .header("Accept", "text/html,*/*;q=0.8")
                    .jsonText("{\"customer\":1,\"lines\":[],\"<b>\":1}"));

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.mimetype()).isEqualTo("text/html");
    assertThat(response.text())
        .contains("<li>Body at /customer:")
        .contains("&lt;b&gt;")
        .doesNotContain("<b>");
  }

  @Test
  void areExplainedToErrorHandlers(TestClient client) {
    TestResponse response = post(client, "/handled/", "{\"customer\":1,\"lines\":2}");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).isEqualTo("[\"/customer\",\"/lines\"]\n");
  }
}
