package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class Http1BodyTest {

  private static String body(String method, String response) throws IOException {
    InputStream input = new ByteArrayInputStream(response.getBytes(StandardCharsets.ISO_8859_1));
    Http1Head head = Http1Head.read(input);
    return new String(
        Http1Body.of(method, head, input).readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void readsTheDeclaredLength() throws IOException {
    assertThat(body("GET", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabcd")).isEqualTo("ab");
  }

  @Test
  void readsChunks() throws IOException {
    assertThat(
            body(
                "GET",
                String.join(
                    "\r\n",
                    "HTTP/1.1 200 OK",
                    "Transfer-Encoding: chunked",
                    "",
                    "3;x=y",
                    "abc",
                    "A",
                    "0123456789",
                    "0",
                    "Trailer: x",
                    "",
                    "")))
        .isEqualTo("abc0123456789");
  }

  @Test
  void readsToTheEndWithoutALength() throws IOException {
    assertThat(body("GET", "HTTP/1.1 200 OK\r\n\r\nall")).isEqualTo("all");
  }

  @Test
  void readsNothingForHead() throws IOException {
    assertThat(body("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")).isEmpty();
  }

  @Test
  void failsWhereTheBodyBreaksOff() {
    assertThatThrownBy(() -> body("GET", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("3 bytes before");
    assertThatThrownBy(
            () -> body("GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesWhatIsNoResponse() {
    assertThatThrownBy(() -> body("GET", "SSH-2.0-x\r\n\r\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("SSH-2.0-x");
  }
}
