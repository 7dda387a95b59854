package returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestCookie;
import dev.ampoule.testing.TestResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a handler's result. */
abstract class ReturnsContract {

  @ParameterizedTest
  @CsvSource({
    "/string, text/html; charset=utf-8, <p>größe</p>",
    "/plain, text/plain; charset=utf-8, plain",
    "/optional?q=a, text/html; charset=utf-8, found a",
    "/stream, text/html; charset=utf-8, äbc",
    "/iterator, text/html; charset=utf-8, 123",
    "/input, application/octet-stream, input",
    "/streaming-body, application/octet-stream, /streaming-body",
    "/empty, text/html; charset=utf-8, ''",
  })
  void makesAResponse(String path, String contentType, String text, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Type")).isEqualTo(contentType);
    assertThat(response.text()).isEqualTo(text);
  }

  @Test
  void sendsBytes(TestClient client) {
    TestResponse response = client.get("/bytes");

    assertThat(response.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(response.data()).containsExactly(0, 1, 0xFF);
  }

  @Test
  void sendsBytesAsTheRuleProducesThem(TestClient client) {
    assertThat(client.get("/png").header("Content-Type")).isEqualTo("image/png");
  }

  @Test
  void sendsAResponseAsItIs(TestClient client) {
    TestResponse response = client.get("/response");

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.statusLine()).isEqualTo("201 Created");
    assertThat(String.join(", ", response.headers().get("X-B"))).isEqualTo("1, 2");
    assertThat(response.text()).isEqualTo("made");
  }

  @Test
  void setsEachCookieInAHeaderOfItsOwn(TestClient client) {
    TestResponse response = client.get("/cookies");

    assertThat(response.headers().get("Set-Cookie")).hasSize(2);
    assertThat(client.getCookie("a")).extracting(TestCookie::value).isEqualTo("1");
    assertThat(client.getCookie("b")).extracting(TestCookie::value).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/optional", "/optional-response"})
  void findsNothingWhereAnOptionalIsEmpty(String path, TestClient client) {
    assertThat(client.get(path).status()).isEqualTo(404);
  }

  @Test
  void answersNoContentForVoid(TestClient client) {
    TestResponse response = client.post("/void");

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.header("Content-Length")).isNull();
    assertThat(response.data()).isEmpty();
  }

  @Test
  void sendsAFile(TestClient client) throws IOException {
    byte[] file = Files.readAllBytes(Path.of("pom.xml"));

    TestResponse response = client.get("/file");

    assertThat(response.mimetype()).endsWith("/xml");
    assertThat(response.data()).isEqualTo(file);
  }

  @Test
  void sendsAPartOfAFile(TestClient client) {
    TestResponse response = client.get("/file", request -> request.header("Range", "bytes=0-4"));

    assertThat(response.status()).isEqualTo(206);
    assertThat(response.text()).isEqualTo("<?xml");
  }

  @Test
  void sendsNoFileThatTheClientHas(TestClient client) {
    String tag = String.valueOf(client.get("/file").header("ETag"));

    TestResponse response = client.get("/file", request -> request.header("If-None-Match", tag));

    assertThat(response.status()).isEqualTo(304);
    assertThat(response.data()).isEmpty();
  }

  @Test
  void redirectsToAUrl(TestClient client) {
    TestResponse response = client.get("/url");

    assertThat(response.status()).isEqualTo(302);
    assertThat(response.location()).isEqualTo("/string");
  }

  @Test
  void encodesTheLocationOfARedirect(TestClient client) {
    TestResponse response = client.get("/redirect");

    assertThat(response.status()).isEqualTo(303);
    assertThat(response.location()).isEqualTo("/string?q=%C3%A4%20b");
  }

  @ParameterizedTest
  @CsvSource({"/no-content, 204", "/not-modified, 304"})
  void dropsABodyThatTheStatusDoesNotAllow(String path, int status, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header("Content-Length")).isNull();
    assertThat(response.data()).isEmpty();
  }

  @Test
  void failsForNull(TestClient client) {
    assertThat(client.get("/null").status()).isEqualTo(500);
  }

  @Test
  void sendsTheLengthOfABody(TestClient client) {
    TestResponse response = client.get("/large");

    assertThat(response.header("Content-Length")).isEqualTo("2000000");
    assertThat(response.data()).hasSize(2_000_000);
  }

  @Test
  void sendsNoLengthOfAStream(TestClient client) {
    assertThat(client.get("/stream").header("Content-Length")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stream", "/streaming-body", "/large", "/input"})
  void answersHeadWithoutABody(String path, TestClient client) {
    TestResponse response = client.head(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.data()).isEmpty();
  }
}
