package paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.AmpouleExtension;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a socket can carry: each is a clean 4xx, and the server goes on. */
final class HostileRequestTest {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(PathsAppFactory::create);

  @AfterEach
  void goesOn(TestClient client) {
    assertThat(client.get("/").text()).isEqualTo("index");
  }

  private static int status(TestClient client, TestRequest request) {
    TestResponse response = client.open(request);
    return response.status();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "exa<mple", "user@localhost", "localhost:99999", "localhost:x", "[::1"})
  void refusesAHostileHost(String host, TestClient client) {
    assertThat(status(client, TestRequest.of("GET", "/host").header("Host", host)))
        .isBetween(400, 499);
  }

  @Test
  void refusesTwoHosts(TestClient client) {
    TestRequest request = TestRequest.of("GET", "/host").header("Host", "a").header("Host", "b");

    assertThat(status(client, request)).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/one/\u0000", "/one/a b", "/one/\u0007", "one", "*", "/one/#x"})
  void refusesATargetThatIsNone(String target, TestClient client) {
    assertThat(status(client, TestRequest.of("GET", target).raw())).isBetween(400, 499);
  }

  @Test
  void refusesATargetThatIsTooLong(TestClient client) {
    assertThat(status(client, TestRequest.of("GET", "/one/" + "x".repeat(100_000))))
        .isBetween(400, 499);
  }

  @Test
  void refusesAHeaderThatIsTooLarge(TestClient client) {
    assertThat(status(client, TestRequest.of("GET", "/").header("X-A", "x".repeat(100_000))))
        .isBetween(400, 499);
  }

  @Test
  void refusesTooManyHeaders(TestClient client) {
    TestRequest request = TestRequest.of("GET", "/");
    for (int i = 0; i < 2_000; i++) {
      request.header("X-" + i, "x");
    }

    assertThat(status(client, request)).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"G\u0001T", "G(T", "GET\t"})
  void refusesAMethodThatIsNoToken(String method, TestClient client) {
    assertThat(status(client, TestRequest.of(method, "/"))).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "+5", "5, 6", "0x5", "99999999999999999999"})
  void refusesALengthThatIsNone(String length, TestClient client) {
    TestRequest request =
        TestRequest.of("POST", "/").header("Content-Length", length).data("12345");

    assertThat(status(client, request)).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"g\r\n", "-1\r\n", "0x5\r\n12345\r\n", "5\r\n1234567\r\n0\r\n\r\n"})
  void refusesBrokenChunks(String body, TestClient client) {
    TestRequest request =
        TestRequest.of("POST", "/").header("Transfer-Encoding", "chunked").data(body);

    assertThat(status(client, request)).isBetween(400, 499);
  }

  @Test
  void refusesBothLengthAndChunks(TestClient client) {
    TestRequest request =
        TestRequest.of("POST", "/")
            .header("Content-Length", "5")
            .header("Transfer-Encoding", "chunked")
            .data("0\r\n\r\n");

    assertThat(status(client, request)).isEqualTo(400);
  }
}
