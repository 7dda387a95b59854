package startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hosts of rules that are added at start. */
abstract class HostsLaterContract {

  private static TestResponse get(TestClient client, String host, String path) {
    return client.open(TestRequest.of("GET", path).header("Host", host));
  }

  @Test
  void areMatched(TestClient client) {
    assertThat(get(client, "example.org", "/").text()).isEqualTo("index");
    assertThat(get(client, "api.example.org", "/").text()).isEqualTo("api");
    assertThat(get(client, "ann.example.org", "/").status()).isEqualTo(404);
    assertThat(get(client, "example.net", "/").status()).isEqualTo(404);
  }

  @Test
  void haveVariables(TestClient client) {
    assertThat(get(client, "ann.example.org", "/7").text()).isEqualTo("{tenant=ann, id=7}");
  }

  @Test
  void arePartOfUrls(TestClient client) {
    String url =
        client.testRequestContext(
            "/", () -> client.app().urlFor("tenant", Map.of("tenant", "bob", "id", 1)));

    assertThat(url).isEqualTo("http://bob.example.org/1");
  }
}
