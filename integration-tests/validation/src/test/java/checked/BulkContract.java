package checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where violations are in bodies of every shape. */
abstract class BulkContract {

  private static final String GOOD = "{\"product\":\"pen\",\"price\":1}";
  private static final String BAD = "{\"product\":\"A Pen\",\"price\":0}";

  private static TestResponse post(TestClient client, String path, String json) {
    return client.post("/bulk/" + path, r -> r.jsonText(json).header("Accept", "application/json"));
  }

  /** The places, each with the constraint that is broken there. */
  private static List<String> problems(TestResponse response) {
    assertThat(response.status()).as(response.text()).isEqualTo(422);
    JsonObject problem = (JsonObject) response.json();
    return ((JsonArray) Objects.requireNonNull(problem.get("errors")))
        .elements().stream()
            .map(JsonObject.class::cast)
            .map(e -> text(e, "pointer") + " " + text(e, "code"))
            .toList();
  }

  private static String text(JsonObject error, String name) {
    JsonValue value = error.get(name);
    return value instanceof JsonString(String text) ? text : "-";
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          list     | [GOOD]                           | took 1
          map      | {"a":GOOD}                       | took 1
          optional | GOOD                             | took pen
          optional | null                             | took nothing
          array    | [GOOD,GOOD]                      | took 2
          nested   | {"a":[GOOD,null]}                | took 1
          page     | {"items":[null],"named":{}}       | took [null]
          parcel   | {"code":"abc"}                   | took abc
          """)
  void letsValidBodiesPass(String path, String json, String text, TestClient client) {
    assertThat(post(client, path, json.replace("GOOD", GOOD)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          list     | [GOOD,BAD]       | #/1/product Slug, #/1/price DecimalMin
          map      | {"a":BAD}        | #/a/product Slug, #/a/price DecimalMin
          map      | {"long":GOOD}    | #/long Size
          optional | BAD              | #/product Slug, #/price DecimalMin
          array    | [BAD]            | #/0/product Slug, #/0/price DecimalMin
          nested   | {"a/b":[GOOD,BAD]} | #/a~1b/1/product Slug, #/a~1b/1/price DecimalMin
          page     | {"items":[],"named":{}} | #/items NotEmpty
          page     | {"items":["a"],"named":{"b":BAD},"special":BAD} \
          | #/items/0 Null, #/special/product Slug, #/special/price DecimalMin, \
          #/named/b/product Slug, #/named/b/price DecimalMin
          parcel   | {"code":"abcd"}  | #/code Size
          """)
  void pointsIntoTheBody(String path, String json, String problems, TestClient client) {
    TestResponse response = post(client, path, json.replace("GOOD", GOOD).replace("BAD", BAD));
    assertThat(String.join(", ", problems(response))).isEqualTo(problems);
  }

  @Test
  void pointsAtUnwrappedPropertiesAsTheyWereSent(TestClient client) {
    String stop =
        "\"from_city\":\"\",\"from_slot/hour_at\":0,\"from_items\":[" + GOOD + "," + BAD + "]";
    String trip = "{\"title\":\"a\"," + stop + ",\"more\":[%s]}";
    TestResponse response =
        post(
            client,
            "trip",
            trip.formatted(trip.formatted("").replace("from_city\":\"", "from_city\":\"b")));
    assertThat(problems(response))
        .containsExactly(
            "#/from_city NotBlank",
            "#/from_slot~1hour_at Positive",
            "#/from_items/1/product Slug",
            "#/from_items/1/price DecimalMin",
            "# NotNull",
            "#/more/0/from_slot~1hour_at Positive",
            "#/more/0/from_items/1/product Slug",
            "#/more/0/from_items/1/price DecimalMin",
            "#/more/0 NotNull");
  }

  @Test
  void pointsIntoAnOptionalThatIsUnwrapped(TestClient client) {
    String named = "\"name\":\"\",\"value\":" + GOOD;
    String stop = "\"at_city\":\"\",\"at_slot/hour_at\":0,\"at_items\":[" + BAD + "]";
    assertThat(problems(post(client, "stay", "{" + stop + "," + named + "}")))
        .containsExactly(
            "#/at_city NotBlank",
            "#/at_slot~1hour_at Positive",
            "#/at_items/0/product Slug",
            "#/at_items/0/price DecimalMin",
            "#/name NotBlank");
    assertThat(problems(post(client, "stay", "{" + named + "}")))
        .containsExactly("#/name NotBlank");
  }

  @Test
  void failsWhenAGetterFails(TestClient client) {
    assertThat(post(client, "parcel", "{\"code\":\"?\"}").status()).isEqualTo(500);
  }
}
