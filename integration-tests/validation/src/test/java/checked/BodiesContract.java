package checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;

/** Constraints on what a body holds. */
abstract class BodiesContract {

  private static final String ADDRESS =
      """
      "ship-to":{"name":"Bo","city":"Rome","country":"IT"}\
      """;

  @Test
  void letsAValidBodyPass(TestClient client) {
    TestResponse response =
        post(
            client,
            "/orders/",
            """
            {"customer_name":"Ann","mail":null,"items":[{"product":"pen","price":1}],
             "notes":{"a":"b"},%s}\
            """
                .formatted(ADDRESS));

    assertThat(response.text()).isEqualTo("created for Ann");
  }

  @Test
  void namesEverythingByItsPlaceInTheJson(TestClient client) {
    TestResponse response =
        post(
            client,
            "/orders/?priority=10",
            """
            {"customer_name":" ","mail":"nobody",
             "items":[{"product":"pen","price":1},{"product":"A pen","count":0,"price":0}],
             "notes":{"a/b":"","longer":"x"},
             "ship-to":{"name":"","city":"Atlantis","country":"GR"}}\
            """);

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.text())
        .contains(
            """
            "errors":[\
            {"pointer":"#/customer_name","code":"NotBlank","detail":"must not be blank"},\
            {"pointer":"#/mail","code":"Email","detail":"must be a well-formed email address"},\
            {"pointer":"#/items/1/product","code":"Slug",\
            "detail":"must be a slug of at most 40 characters"},\
            {"pointer":"#/items/1/count","code":"Positive","detail":"must be greater than 0"},\
            {"pointer":"#/items/1/price","code":"DecimalMin",\
            "detail":"must be greater than or equal to 0.01"},\
            {"pointer":"#/notes/a~1b","code":"NotBlank","detail":"must not be blank"},\
            {"pointer":"#/notes/longer","code":"Size","detail":"size must be between 0 and 5"},\
            {"pointer":"#/ship-to","code":"Deliverable",\
            "detail":"must be a place that we deliver to"},\
            {"pointer":"#/ship-to/name","code":"NotBlank","detail":"must not be blank"},\
            {"parameter":"priority","in":"query","code":"Max",\
            "detail":"must be less than or equal to 9"}]\
            """);
  }

  @Test
  void checksWhatPropertiesAreToEachOther(TestClient client) {
    TestResponse response =
        post(
            client,
            "/orders/",
            """
            {"customer_name":"Bo","mail":null,"items":[{"product":"a","price":1,"gift":true}],
             "notes":null,%s}\
            """
                .formatted(ADDRESS));

    assertThat(response.text()).contains("must not ship a gift to its buyer");
  }

  @Test
  void typeErrorsComeBeforeConstraints(TestClient client) {
    TestResponse response =
        post(client, "/orders/bulk", "[{\"product\":\"Not A Slug\",\"price\":\"x\"}]");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains("#/0/price").doesNotContain("#/0/product");
  }

  @Test
  void checksTheElementsOfABodyThatIsAList(TestClient client) {
    TestResponse response =
        post(
            client,
            "/orders/bulk",
            "[{\"product\":\"a\",\"price\":1},{\"product\":\"a\",\"price\":0},"
                + "{\"product\":\"a\",\"price\":1}]");

    assertThat(response.text())
        .contains(
            """
            "errors":[\
            {"pointer":"#","code":"Size","detail":"size must be between 0 and 2"},\
            {"pointer":"#/1/price","code":"DecimalMin",\
            "detail":"must be greater than or equal to 0.01"}]\
            """);
  }

  @Test
  void checksABodyOfText(TestClient client) {
    TestResponse response =
        client.post("/orders/text", r -> r.data("longer").header("Accept", "application/json"));

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.text()).contains("\"code\":\"Size\"");
  }

  @Test
  void limitsWhatItTellsOfAHostileBody(TestClient client) {
    String items = "{\"product\":\"-\",\"price\":0},".repeat(500);

    TestResponse response =
        post(client, "/orders/bulk", "[" + items.substring(0, items.length() - 1) + "]");

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.text().split("\"pointer\"", -1)).hasSize(101);
  }

  private static TestResponse post(TestClient client, String path, String json) {
    return client.post(path, r -> r.jsonText(json).header("Accept", "application/json"));
  }
}
