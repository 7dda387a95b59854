package hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that match the request's host. */
abstract class HostsContract {

  @ParameterizedTest
  @CsvSource({
    "http://www.example.com/, www",
    "http://WWW.Example.COM/, www",
    "http://www.example.com:80/, www",
    "http://acme.example.com/, tenant acme",
    "http://a.b.example.com/, tenant a.b",
    "http://www.example.com:8080/port, port",
    "http://files.example.com/a/b, files.example.com a/b",
  })
  void answersByTheHost(String url, String text, TestClient client) {
    assertThat(client.get(url).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/",
        "http://www.example.com:81/",
        "http://www.example.com/port",
        "http://other.test/"
      })
  void findsNothingForAnotherHost(String url, TestClient client) {
    assertThat(client.get(url).status()).isEqualTo(404);
  }

  @Test
  void givesTheHostsVariableToTheSnapshot(TestClient client) {
    TestResponse response = client.get("http://acme.example.com/");

    assertThat(response.request().viewArgs()).containsEntry("tenant", "acme");
  }
}
