package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.http.RequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chunks in two pieces, cut anywhere: what a network makes of them must not matter. */
class ChunkedBodyTest {

  private static final int MAX_TRAILERS = 100;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b\r\nhello world\r\n0\r\n\r\n",
        "5;a=b\r\nhello\r\n006\r\n world\r\n00;c\r\nX: y\r\nZ: \r\n\r\n",
        "1\r\nh\r\n1\r\ne\r\n9\r\nllo world\r\n0\r\n\r\n",
      })
  void cutsDoNotMatter(String body) {
    for (int cut = 0; cut < body.length(); cut++) {
      ChunkedBody chunks = new ChunkedBody(MAX_TRAILERS);

      String framed = next(chunks, body.substring(0, cut)) + next(chunks, body.substring(cut));

      assertThat(chunks.ended()).isTrue();
      assertThat(data(framed)).isEqualTo("hello world");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ampoule.server.Http1FramingTest#brokenChunks")
  void cutsHideNoError(String name, String body) {
    for (int cut = 0; cut <= Math.min(body.length(), 40); cut++) {
      String first = body.substring(0, cut);
      String second = body.substring(cut);

      assertThatThrownBy(() -> readAll(first, second)).isInstanceOf(RequestException.class);
    }
  }

  private static void readAll(String first, String second) {
    ChunkedBody chunks = new ChunkedBody(MAX_TRAILERS);
    next(chunks, first);
    next(chunks, second);
    // What is short of its end would be missed: the next request would stand in its place.
    next(chunks, "GET / HTTP/1.1\r\n");
  }

  private static String next(ChunkedBody chunks, String octets) {
    byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
    byte[] framed = chunks.next(bytes, 0, bytes.length);
    return framed == null ? "" : new String(framed, StandardCharsets.ISO_8859_1);
  }

  /** Reads chunks that are as simple as they can be. */
  private static String data(String framed) {
    StringBuilder data = new StringBuilder();
    int at = 0;
    while (true) {
      int end = framed.indexOf("\r\n", at);
      int size = Integer.parseInt(framed.substring(at, end), 16);
      if (size == 0) {
        assertThat(framed.substring(at)).isEqualTo("0\r\n\r\n");
        return data.toString();
      }
      data.append(framed, end + 2, end + 2 + size);
      at = end + 2 + size + 2;
    }
  }
}
