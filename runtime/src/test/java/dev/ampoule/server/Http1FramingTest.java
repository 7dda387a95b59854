package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How bodies are framed: a server that a proxy reads differently lets requests be smuggled in. */
@Execution(ExecutionMode.CONCURRENT)
class Http1FramingTest {

  private static final String MARKER =
      "GET /smuggled HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
  private static final String LAST = "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

  private static App app = ProbeApp.build(Map.of("SERVER_PORT", 0));
  private static HelidonServer server;

  @BeforeAll
  static void start() throws IOException {
    server = HelidonServer.start(app);
  }

  @AfterAll
  static void stop() {
    server.close();
    app.close();
  }

  static Stream<Arguments> brokenChunks() {
    return Stream.of(
        Arguments.of("no size", "\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("not hexadecimal", "g\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("negative", "-5\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("with a plus", "+5\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("with 0x", "0x5\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("blank before", " 5\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("blank behind", "5 \r\nhello\r\n0\r\n\r\n"),
        Arguments.of("tab behind", "5\t\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("underscore", "0_5\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("fraction", "5.0\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("2^32+5", "100000005\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("2^64+5", "10000000000000005\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("too many zeros", "0".repeat(70_000) + "5\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("letter and bare LF behind the size", "5x\nhello\r\n0\r\n\r\n"),
        Arguments.of("bare LF behind the size", "5\nhello\r\n0\r\n\r\n"),
        Arguments.of("bare CR behind the size", "5\rhello\r\n0\r\n\r\n"),
        Arguments.of("NUL in the size", "5\u0000\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("data too long", "3\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("data too short", "7\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("no CRLF behind the data", "5\r\nhello0\r\n\r\n"),
        Arguments.of("bare LF behind the data", "5\r\nhello\n0\r\n\r\n"),
        Arguments.of("other octets behind the data", "5\r\nhelloXX0\r\n\r\n"),
        Arguments.of("no empty line at the end", "5\r\nhello\r\n0\r\nX\r\n"),
        Arguments.of("CR in an extension", "5;a=\rb\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("LF in an extension", "5;a\nhello\r\n0\r\n\r\n"),
        Arguments.of("endless extension", "5;" + "a".repeat(100_000) + "\r\nhello\r\n0\r\n\r\n"),
        Arguments.of("trailer without a name", "5\r\nhello\r\n0\r\n: x\r\n\r\n"),
        Arguments.of("folded trailer", "5\r\nhello\r\n0\r\nA: b\r\n c\r\n\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenChunks")
  void brokenChunkIsRefusedAndTheConnectionClosed(String name, String body) throws IOException {
    String mark = Integer.toHexString(body.hashCode());
    String marker = MARKER.replace("/smuggled", "/smuggled?" + mark);

    Answer answer = RawClient.send(server.port(), chunked("/echo", body) + marker);

    assertThat(answer.statuses()).hasSize(1).first().isIn(400, 413);
    assertThat(answer.closed()).isTrue();
    assertThat(ProbeApp.SMUGGLED).doesNotContain(mark);
    assertServes();
  }

  @Test
  void brokenChunkClosesEvenWhenTheHandlerSwallowsTheError() throws IOException {
    Answer answer = RawClient.send(server.port(), chunked("/swallow", "g\r\n0\r\n\r\n") + MARKER);

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).contains("Connection: close", "swallowed");
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void brokenChunkIsNeverReadOnWhenTheHandlerDoesNotReadTheBody() throws IOException {
    Answer answer = RawClient.send(server.port(), chunked("/ignore", "g\r\n0\r\n\r\n") + MARKER);

    assertThat(answer.text()).contains("ignored").doesNotContain("smuggled");
    assertThat(answer.closed()).isTrue();
  }

  static Stream<Arguments> goodChunks() {
    return Stream.of(
        Arguments.of("one chunk", "5\r\nhello\r\n0\r\n\r\n", "hello"),
        Arguments.of("two chunks", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world"),
        Arguments.of("upper case", "A\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
        Arguments.of("leading zeros", "00005\r\nhello\r\n000\r\n\r\n", "hello"),
        Arguments.of("extension", "5;a=b\r\nhello\r\n0;c\r\n\r\n", "hello"),
        Arguments.of("quoted extension", "5;a=\"b;c\"\r\nhello\r\n0\r\n\r\n", "hello"),
        Arguments.of("trailer", "5\r\nhello\r\n0\r\nX-Sum: 1\r\nX: y\r\n\r\n", "hello"),
        Arguments.of("nothing", "0\r\n\r\n", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodChunks")
  void chunksAreReadAndTheConnectionLivesOn(String name, String body, String expected)
      throws IOException {
    Answer answer = RawClient.send(server.port(), chunked("/echo", body) + LAST);

    assertThat(answer.statuses()).containsExactly(200, 200);
    assertThat(answer.text()).contains("\r\n\r\n" + expected + "HTTP/1.1 200 OK");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodChunks")
  void chunksMayArriveByteByByte(String name, String body, String expected) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      String request = chunked("/echo", body) + LAST;
      for (int i = 0; i < request.length(); i++) {
        client.send(request.substring(i, i + 1));
      }

      Answer answer = client.readToEnd(Duration.ofSeconds(10));

      assertThat(answer.statuses()).containsExactly(200, 200);
      assertThat(answer.text()).contains("\r\n\r\n" + expected + "HTTP/1.1 200 OK");
    }
  }

  static Stream<Arguments> brokenHeaders() {
    return Stream.of(
        Arguments.of("two lengths", "Content-Length: 5\r\nContent-Length: 5\r\n"),
        Arguments.of("two different lengths", "Content-Length: 5\r\nContent-Length: 6\r\n"),
        Arguments.of("list of lengths", "Content-Length: 5, 5\r\n"),
        Arguments.of("length with a plus", "Content-Length: +5\r\n"),
        Arguments.of("negative length", "Content-Length: -5\r\n"),
        Arguments.of("length in hexadecimal", "Content-Length: 0x5\r\n"),
        Arguments.of("empty length", "Content-Length:\r\n"),
        Arguments.of("length with a blank", "Content-Length: 5 5\r\n"),
        Arguments.of("length of 20 digits", "Content-Length: 00000000000000000005\r\n"),
        Arguments.of("both", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
        Arguments.of("both, turned", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"),
        Arguments.of("chunked twice", "Transfer-Encoding: chunked, chunked\r\n"),
        Arguments.of("two codings", "Transfer-Encoding: gzip, chunked\r\n"),
        Arguments.of("unknown coding", "Transfer-Encoding: xchunked\r\n"),
        Arguments.of("identity", "Transfer-Encoding: identity\r\n"),
        Arguments.of("empty coding", "Transfer-Encoding:\r\n"),
        Arguments.of("vertical tab", "Transfer-Encoding: \u000bchunked\r\n"),
        Arguments.of("blank before the colon", "Transfer-Encoding : chunked\r\n"),
        Arguments.of("folded", "Transfer-Encoding:\r\n chunked\r\n"),
        Arguments.of("bare LF", "X: y\nTransfer-Encoding: chunked\r\n"),
        Arguments.of("bare CR", "X: y\rTransfer-Encoding: chunked\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenHeaders")
  void brokenFramingHeaderIsRefused(String name, String headers) throws IOException {
    String request = "POST /echo HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n0\r\n\r\n" + MARKER;

    Answer answer = RawClient.send(server.port(), request);

    assertThat(answer.statuses()).containsExactly(400);
    assertThat(answer.closed()).isTrue();
    assertServes();
  }

  @Test
  void bodyThatIsNotReadIsSkippedWhenItIsShort() throws IOException {
    Answer answer = RawClient.send(server.port(), sized("/ignore", "GET /smuggled") + LAST);

    assertThat(answer.statuses()).containsExactly(200, 200);
    assertThat(answer.text()).endsWith("hello");
  }

  @Test
  void bodyThatIsNotReadClosesTheConnectionWhenItIsLong() throws IOException {
    Answer answer = RawClient.send(server.port(), sized("/ignore", "x".repeat(200_000)) + MARKER);

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).contains("Connection: close", "ignored");
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void bodyThatEndsEarlyIsRefused() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhello").finish();

      Answer answer = client.readToEnd(Duration.ofSeconds(10));

      assertThat(answer.statuses()).containsExactly(400);
      assertThat(answer.closed()).isTrue();
    }
  }

  @Test
  void continueIsSentWhenTheBodyIsRead() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(expecting("/echo", "Connection: close"));
      Answer before = client.readToEnd(Duration.ofMillis(300));
      client.send("hello");

      Answer after = client.readToEnd(Duration.ofSeconds(10));

      assertThat(before.statuses()).containsExactly(100);
      assertThat(after.statuses()).containsExactly(200);
      assertThat(after.text()).endsWith("hello");
    }
  }

  @Test
  void continueIsNotSentWhenTheBodyIsNotRead() throws IOException {
    Answer answer = RawClient.send(server.port(), expecting("/ignore", "X: y"));

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).contains("Connection: close");
    assertThat(answer.closed()).isTrue();
  }

  private static String chunked(String path, String body) {
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
  }

  private static String expecting(String path, String header) {
    return """
    POST %s HTTP/1.1\r
    Host: x\r
    Content-Length: 5\r
    Expect: 100-continue\r
    %s\r
    \r
    """
        .formatted(path, header);
  }

  private static String sized(String path, String body) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: x\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static void assertServes() throws IOException {
    assertThat(RawClient.send(server.port(), LAST).statuses()).containsExactly(200);
  }
}
