package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is different over HTTP/2: hosts cannot be chosen. */
final class TestClientHttp2Test {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(EchoApp::create);

  @Test
  void sendsMethodHeadersAndBody(TestClient client) {
    TestResponse response =
        client.put("/a%20b?c=d", request -> request.header("X-A", "1").data("body"));

    assertThat(response.text()).startsWith("PUT ").containsIgnoringCase("x-a: 1").endsWith("body");
    assertThat(response.statusLine()).isEqualTo("200 OK");
    assertThat(response.header("content-length")).isNotNull();
  }

  @Test
  void keepsWhatTheApplicationKnewOfTheRequest(TestClient client) {
    assertThat(client.get("/a%20b").globals()).containsEntry("seen", "/a b");
  }

  @Test
  void keepsCookies(TestClient client) {
    client.get("/set-cookie", request -> request.query("c", "id=7; Path=/"));

    assertThat(client.get("/cookies").text()).isEqualTo("id=7");
  }

  @Test
  void followsRedirects(TestClient client) {
    TestResponse response =
        client.post(
            "/redirect?status=307&to=/x", request -> request.data("body").followRedirects());

    assertThat(response.text()).startsWith("POST ").endsWith("body");
  }

  @Test
  void refusesToNameAnotherHost(TestClient client) {
    assertThatThrownBy(() -> client.get("http://example.com/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http://example.com");
  }
}
