package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does, whatever is between it and the application. */
abstract class TestClientContract {

  @Test
  void sendsEveryMethod(TestClient client) {
    assertThat(client.get("/x").text()).startsWith("GET ");
    assertThat(client.post("/x").text()).startsWith("POST ");
    assertThat(client.put("/x").text()).startsWith("PUT ");
    assertThat(client.patch("/x").text()).startsWith("PATCH ");
    assertThat(client.delete("/x").text()).startsWith("DELETE ");
    assertThat(client.options("/x").text()).startsWith("OPTIONS ");
    assertThat(client.trace("/x").text()).startsWith("TRACE ");
    assertThat(client.open(TestRequest.of("PURGE", "/x")).text()).startsWith("PURGE ");
    assertThat(client.head("/x").data()).isEmpty();
  }

  @Test
  void sendsDetailsWithEveryMethod(TestClient client) {
    for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
      TestResponse response = client.open(method, "/x", r -> r.query("a", "b").data("body"));

      assertThat(response.text())
          .startsWith(method + " http://localhost/x?a=b\n")
          .endsWith("\nbody");
    }
  }

  @Test
  void sendsHeaders(TestClient client) {
    TestResponse response =
        client.get(
            "/x", request -> request.header("X-A", "1").header("X-B", "2").header("X-A", "3"));

    assertThat(response.text()).contains("X-B: 2\n").containsSubsequence("X-A: 1\n", "X-A: 3\n");
  }

  @Test
  void hidesItsOwnHeaders(TestClient client) {
    assertThat(client.get("/x").text()).doesNotContain("Ampoule-Test-Request");
  }

  @Test
  void sendsALargeBody(TestClient client) {
    byte[] body = new byte[3_000_000];
    Arrays.fill(body, (byte) 'x');

    assertThat(client.post("/x", request -> request.data(body)).data()).endsWith(body);
  }

  @Test
  void sendsABodyInChunks(TestClient client) {
    String body = "0123456789".repeat(200);

    TestResponse response = client.post("/x", request -> request.data(body).chunked());

    assertThat(response.text()).endsWith("\n" + body).doesNotContain("Content-Length");
  }

  @Test
  void namesTheHostOfAnAbsoluteUrl(TestClient client) {
    assertThat(client.get("http://acme.example:81/x?y").text())
        .startsWith("GET http://acme.example:81/x?y\n");
  }

  @Test
  void isBelowABaseUrl(TestClient client) {
    client.baseUrl("http://example.com/root");

    assertThat(client.get("/x", request -> request.subdomain("api")).text())
        .startsWith("GET http://api.example.com/root/x\n");
  }

  @Test
  void reportsStatusAndHeaders(TestClient client) {
    TestResponse response = client.get("/no-location");

    assertThat(response.status()).isEqualTo(302);
    assertThat(response.statusLine()).isEqualTo("302 Found");
    assertThat(response.mimetype()).isEqualTo("text/html");
    assertThat(response.headers().get("content-LENGTH")).containsExactly("0");
    assertThat(response.location()).isNull();
    assertThat(response.history()).isEmpty();
  }

  @Test
  void parsesJson(TestClient client) {
    TestResponse response = client.get("/json");

    assertThat(response.isJson()).isTrue();
    assertThat(response.json()).isEqualTo(JsonValue.parse("{\"a\": [1, null]}"));
  }

  @Test
  void decodesTextByItsCharset(TestClient client) {
    assertThat(client.get("/latin").text()).isEqualTo("ä");
  }

  @Test
  void keepsCookies(TestClient client) {
    client.get("/set-cookie", request -> request.query("c", "id=7; Path=/"));

    assertThat(client.get("/cookies").text()).isEqualTo("id=7");
    assertThat(client.getCookie("id")).extracting(TestCookie::value).isEqualTo("7");
  }

  @Test
  void sendsCookiesThatATestSets(TestClient client) {
    client.setCookie("id", "a b");
    client.setCookie(TestCookie.of("other", "x", "localhost", "/elsewhere"));

    assertThat(client.get("/cookies").text()).isEqualTo("id=\"a b\"");
  }

  @Test
  void sendsARequestsOwnCookiesToo(TestClient client) {
    client.setCookie("id", "1");

    assertThat(client.get("/cookies", request -> request.header("Cookie", "x=2")).text())
        .isEqualTo("id=1; x=2");
  }

  @Test
  void deletesCookies(TestClient client) {
    client.setCookie("id", "1");
    client.deleteCookie("id");

    assertThat(client.get("/cookies").text()).isEqualTo("null");
  }

  @Test
  void canDoWithoutCookies(TestClient client) {
    client.useCookies(false);
    client.get("/set-cookie", request -> request.query("c", "id=7; Path=/"));

    assertThat(client.get("/cookies").text()).isEqualTo("null");
  }

  @Test
  void startsEachTestWithoutCookies(TestClient client) {
    assertThat(client.get("/cookies").text()).isEqualTo("null");
  }

  @Test
  void doesNotFollowRedirectsUnasked(TestClient client) {
    assertThat(client.get("/redirect?status=302&to=/x").location()).isEqualTo("/x");
  }

  @ParameterizedTest
  @CsvSource({"301, GET", "302, GET", "303, GET", "307, POST", "308, POST"})
  void followsARedirect(int status, String method, TestClient client) {
    TestResponse response =
        client.post(
            "/redirect?status=" + status + "&to=/x%3Fa=b",
            request -> request.data("body").contentType("text/plain").followRedirects());

    assertThat(response.text()).startsWith(method + " http://localhost/x?a=b\n");
    assertThat(response.text().contains("Content-Type")).isEqualTo(method.equals("POST"));
    assertThat(response.text().endsWith("\nbody")).isEqualTo(method.equals("POST"));
    assertThat(response.history()).extracting(TestResponse::status).containsExactly(status);
  }

  @Test
  void keepsHeadThroughARedirect(TestClient client) {
    TestResponse response = client.head("/redirect?status=302&to=/x", TestRequest::followRedirects);

    assertThat(response.request().method()).isEqualTo("HEAD");
  }

  @Test
  void keepsTheHistoryOfRedirects(TestClient client) {
    TestResponse response =
        client.get(
            "/redirect?status=302&to=/redirect%3Fstatus=301%26to=/x", TestRequest::followRedirects);

    assertThat(response.history()).extracting(TestResponse::status).containsExactly(302, 301);
    assertThat(response.history().get(1).history()).hasSize(1);
  }

  @Test
  void refusesToLoop(TestClient client) {
    assertThatThrownBy(() -> client.get("/loop", TestRequest::followRedirects))
        .isInstanceOf(ClientRedirectException.class)
        .hasMessage("Loop detected: a 302 redirect to /loop was already made.");
  }

  @Test
  void refusesToLeaveTheHost(TestClient client) {
    assertThatThrownBy(
            () -> client.get("/redirect?status=302&to=//evil.test/x", TestRequest::followRedirects))
        .isInstanceOf(ClientRedirectException.class)
        .hasMessageContaining("evil.test");
  }

  @Test
  void refusesASubdomainUnlessThatIsAllowed(TestClient client) {
    String path = "/redirect?status=302&to=http://api.localhost/x";

    assertThatThrownBy(() -> client.get(path, TestRequest::followRedirects))
        .isInstanceOf(ClientRedirectException.class)
        .hasMessageContaining("allowSubdomainRedirects");

    client.allowSubdomainRedirects(true);
    assertThat(client.get(path, TestRequest::followRedirects).text())
        .startsWith("GET http://api.localhost/x\n");
  }

  @Test
  void refusesARedirectWithoutALocation(TestClient client) {
    assertThatThrownBy(() -> client.get("/no-location", TestRequest::followRedirects))
        .isInstanceOf(ClientRedirectException.class);
  }

  @Test
  void readsAStreamWhileItIsWritten(TestClient client) throws Exception {
    EchoApp.LINES.put("first");
    try (TestResponse response = client.get("/stream", TestRequest::streamed);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(response.stream(), StandardCharsets.UTF_8))) {
      assertThat(reader.readLine()).isEqualTo("first");
      EchoApp.LINES.put("second");
      assertThat(reader.readLine()).isEqualTo("second");
      EchoApp.LINES.put("");
      assertThat(reader.readLine()).isNull();
      assertThat(response.request().path()).isEqualTo("/stream");
    }
  }

  @Test
  void keepsWhatTheApplicationKnewOfTheRequest(TestClient client) {
    TestResponse response = client.post("/a%20b?c");

    assertThat(response.request())
        .isEqualTo(new RequestSnapshot("POST", "/a b", null, Map.of(), Map.of("seen", "/a b")));
    assertThat(response.globals()).containsEntry("seen", "/a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fail", "/fail-checked"})
  void answersFailuresAsTheApplicationDoes(String path, TestClient client) {
    assertThat(client.get(path).status()).isEqualTo(500);
  }

  @Test
  void throwsFailuresWhereTheApplicationPropagatesThem() {
    try (App app = EchoApp.createPropagating();
        TestClient client = client(app)) {
      assertThatThrownBy(() -> client.get("/fail"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("failed on purpose");
      assertThatThrownBy(() -> client.get("/fail-checked"))
          .isInstanceOf(IOException.class)
          .hasMessage("checked on purpose");
    }
  }

  @Test
  void startsFromTheServerName() {
    try (App app = EchoApp.create(Map.of("SERVER_NAME", "example.com:81"));
        TestClient client = client(app)) {
      assertThat(client.get("/x").text()).startsWith("GET http://example.com:81/x\n");
    }
  }

  @Test
  void givesTheApplication(TestClient client, App app) {
    assertThat(client.app()).isSameAs(app);
  }

  abstract TestClient client(App app);
}
