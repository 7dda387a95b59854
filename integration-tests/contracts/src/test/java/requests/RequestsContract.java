package requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The request as a handler sees it. */
abstract class RequestsContract {

  @Test
  void knowsTheUrl(TestClient client) {
    TestResponse response = client.get("http://Example.com:81/url/a%20b?c=%20d&e");

    assertThat(response.text().lines())
        .containsExactly(
            "GET",
            "http",
            "Example.com:81",
            "/url/a b",
            "c=%20d&e",
            "http://example.com:81/",
            "127.0.0.1",
            "a b");
  }

  @Test
  void knowsParametersOfTheQuery(TestClient client) {
    assertThat(client.get("/args?a=1&a=%C3%A4+b&c").text()).isEqualTo("1 [1, ä b]");
  }

  @Test
  void unquotesCookies(TestClient client) {
    client.setCookie("a", "x; y=\"z\", ä");

    assertThat(client.get("/cookies").text()).isEqualTo("x; y=\"z\", ä");
  }

  @Test
  void readsItsBody(TestClient client) {
    TestResponse response =
        client.post("/body", request -> request.data("größe").contentType("Text/Plain; x=y"));

    assertThat(response.text()).isEqualTo("text/plain 7 größe");
  }

  @Test
  void readsAChunkedBody(TestClient client) {
    TestResponse response =
        client.post(
            "/body",
            request -> request.contentType("text/plain").data("0123456789".repeat(200)).chunked());

    assertThat(response.text()).isEqualTo("text/plain -1 " + "0123456789".repeat(200));
  }

  @Test
  void readsItsBodyTwice(TestClient client) {
    assertThat(client.post("/twice", request -> request.data("ab")).text()).isEqualTo("abab");
  }

  @Test
  void readsAPartOfItsBody(TestClient client) {
    byte[] large = new byte[500_000];
    Arrays.fill(large, (byte) 'x');

    assertThat(client.post("/stream", request -> request.data(large)).text()).isEqualTo("xxx");
    assertThat(client.post("/unread", request -> request.data(large)).text()).isEqualTo("unread");
  }

  @Test
  void refusesABodyBeyondItsLimit(TestClient client) {
    assertThat(client.post("/limited", request -> request.data("0123456789")).text())
        .isEqualTo("read 10");
    assertThat(client.post("/limited", request -> request.data("01234567890")).status())
        .isEqualTo(413);
  }

  @Test
  void refusesABodyBeyondTheLimitOfTheApplication(TestClient client) {
    byte[] large = new byte[17 * 1024 * 1024];

    assertThat(client.post("/body", request -> request.data(large)).status()).isEqualTo(413);
  }
}
