package negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Media types of requests and responses. */
abstract class NegotiationContract {

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "Application/XML; charset=utf-8"})
  void takesWhatARuleConsumes(String type, TestClient client) {
    TestResponse response = client.post("/xml", request -> request.data("<a/>").contentType(type));

    assertThat(response.text()).isEqualTo("xml <a/>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/xml", "nonsense"})
  void refusesABodyOfAnotherType(String type, TestClient client) {
    TestResponse response = client.post("/xml", request -> request.data("{}").contentType(type));

    assertThat(response.status()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"text/csv", "text/*", "*/*", "text/html, text/csv;q=0.1", "text/html, */*;q=0.5"})
  void givesWhatTheClientAccepts(String accept, TestClient client) {
    TestResponse response = client.get("/csv", request -> request.header("Accept", accept));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"application/json", "text/html", "text/csv;q=0, */*"})
  void refusesAClientThatDoesNotAcceptIt(String accept, TestClient client) {
    TestResponse response = client.get("/csv", request -> request.header("Accept", accept));

    assertThat(response.status()).isEqualTo(406);
  }

  @Test
  void givesItToAClientThatSaysNothing(TestClient client) {
    assertThat(client.get("/bytes").header("Content-Type")).isEqualTo("image/gif");
  }

  @Test
  void takesNoPartInMatching(TestClient client) {
    assertThat(client.get("/xml").status()).isEqualTo(405);
  }
}
