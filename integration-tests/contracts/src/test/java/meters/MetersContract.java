package meters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonValue;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import errors.LogRecords;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What setters and factories throw is the client's fault, what getters throw is ours. */
abstract class MetersContract {

  private static final String METER =
      "{\"unit\":\"m\",\"port\":\"a\",\"value\":3,\"lens-power\":2}";

  private static TestResponse post(TestClient client, String path, String json) {
    return client.post(path, r -> r.jsonText(json).header("Accept", "application/json"));
  }

  @Test
  void readsAndWritesWhatMayThrow(TestClient client) {
    TestResponse response = post(client, "/meters", "[" + METER + "]");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json()).isEqualTo(JsonValue.parse("[" + METER + "]"));
    assertThat(post(client, "/scales", "[{\"text\":\"1:9\"}]").text().strip())
        .isEqualTo("[{\"text\":\"1:9\"}]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          /meters | {"port":""}       | there is no such port
          /meters | {"lens-power":0}  | the lens is flat
          /scales | {"text":"2:1"}    | a scale begins with 1:
          """)
  void refusesTheObjectThatRefuses(String path, String json, String why, TestClient client) {
    TestResponse response = post(client, path, "[" + json + "]");
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.text())
        .contains(
            "\"errors\":[{\"pointer\":\"#/0\",\"code\":\"rejected\",\"detail\":\"" + why + "\"}]");
  }

  @Test
  void failsWhenAGetterFails(TestClient client) {
    try (LogRecords log = new LogRecords("meters.MetersApp")) {
      TestResponse response = post(client, "/meters", "[" + METER.replace("3", "-3") + "]");
      assertThat(response.status()).isEqualTo(500);
      assertThat(response.text()).doesNotContain("does not answer");
      assertThat(client.get("/lost").status()).isEqualTo(500);
      assertThat(log.records())
          .extracting(LogRecord::getThrown)
          .extracting(Throwable::getCause)
          .extracting(Throwable::getMessage)
          .containsExactly("the meter does not answer", "it has no symbol");
    }
  }
}
