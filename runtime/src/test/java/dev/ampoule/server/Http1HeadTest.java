package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
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

/** Heads of requests, good and bad: each gets an answer, and the server goes on serving. */
@Execution(ExecutionMode.CONCURRENT)
class Http1HeadTest {

  private static final String HOST = "Host: x\r\n";
  private static final String CLOSE = "Connection: close\r\n\r\n";
  private static final String MARKER = "GET /smuggled HTTP/1.1\r\n" + HOST + CLOSE;

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

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("no version", line("GET /hello"), 400),
        Arguments.of("no target", line("GET HTTP/1.1"), 400),
        Arguments.of("only a word", line("hello"), 400),
        Arguments.of("four words", line("GET /hello x HTTP/1.1"), 400),
        Arguments.of("two blanks", line("GET  /hello HTTP/1.1"), 400),
        Arguments.of("tab for a blank", line("GET\t/hello HTTP/1.1"), 400),
        Arguments.of("blank at the start", line(" GET /hello HTTP/1.1"), 400),
        Arguments.of("blank at the end", line("GET /hello HTTP/1.1 "), 400),
        Arguments.of("lower-case version", line("GET /hello http/1.1"), 400),
        Arguments.of("version of one digit", line("GET /hello HTTP/1"), 400),
        Arguments.of("other protocol", line("GET /hello RTSP/1.0"), 400),
        Arguments.of("HTTP/1.2", line("GET /hello HTTP/1.2"), 505),
        Arguments.of("HTTP/2.0 without its preface", line("GET /hello HTTP/2.0"), 505),
        Arguments.of("HTTP/0.9", line("GET /hello HTTP/0.9"), 505),
        Arguments.of("method with a bracket", line("GE(T /hello HTTP/1.1"), 400),
        Arguments.of("method with NUL", line("GE\u0000T /hello HTTP/1.1"), 400),
        Arguments.of("method of bytes", line("\u00ff\u00fe /hello HTTP/1.1"), 400),
        Arguments.of("control byte first", "\u0001" + line("GET /hello HTTP/1.1"), 400),
        Arguments.of("TLS on a plain port", "\u0016\u0003\u0001\u0002\u0000\u0001", 400),
        Arguments.of("three empty lines first", "\r\n\r\n\r\n" + line("GET / HTTP/1.1"), 400),
        Arguments.of("bare LF first", "\n" + line("GET /hello HTTP/1.1"), 400),
        Arguments.of("authority-form", line("GET example.com:80 HTTP/1.1"), 400),
        Arguments.of("CONNECT", line("CONNECT example.com:443 HTTP/1.1"), 400),
        Arguments.of("asterisk-form", line("GET * HTTP/1.1"), 400),
        Arguments.of("path without a slash", line("GET hello HTTP/1.1"), 400),
        Arguments.of("other scheme", line("GET ftp://x/hello HTTP/1.1"), 400),
        Arguments.of("absolute-form, no host", line("GET http:///hello HTTP/1.1"), 400),
        Arguments.of("absolute-form, user", line("GET http://a@x/hello HTTP/1.1"), 400),
        Arguments.of("fragment", line("GET /hello#a HTTP/1.1"), 400),
        Arguments.of("NUL in the target", line("GET /hel\u0000lo HTTP/1.1"), 400),
        Arguments.of("raw UTF-8 in the target", line("GET /h\u00c3\u00a4 HTTP/1.1"), 400),
        Arguments.of("DEL in the target", line("GET /hel\u007flo HTTP/1.1"), 400),
        Arguments.of("bare LF in the line", "GET /hello HTTP/1.1\n" + HOST + "\r\n", 400),
        Arguments.of("bare CR in the line", "GET /hello HTTP/1.1\r" + HOST + "\r\n", 400),
        Arguments.of("too long a line", line("GET /" + "a".repeat(9_000) + " HTTP/1.1"), 414),
        Arguments.of("endless line", "GET /" + "a".repeat(200_000), 414),
        Arguments.of("no Host", "GET /hello HTTP/1.1\r\n\r\n", 400),
        Arguments.of("two Hosts", header("Host: y"), 400),
        Arguments.of("empty name", header(": x"), 400),
        Arguments.of("no colon", header("X-Probe"), 400),
        Arguments.of("blank in the name", header("X Probe: x"), 400),
        Arguments.of("blank before the colon", header("X-Probe : x"), 400),
        Arguments.of("bytes in the name", header("X-\u00ff: x"), 400),
        Arguments.of("folded", header("X-Probe: x\r\n y"), 400),
        Arguments.of("NUL in the value", header("X-Probe: x\u0000y"), 400),
        Arguments.of("bare CR in the value", header("X-Probe: x\ry"), 400),
        Arguments.of("bare LF in the value", header("X-Probe: x\ny: z"), 400),
        Arguments.of("control byte in the value", header("X-Probe: \u0001"), 400),
        Arguments.of("too long a header", header("X-Probe: " + "a".repeat(20_000)), 431),
        Arguments.of("endless header", "GET / HTTP/1.1\r\nX: " + "a".repeat(200_000), 431),
        Arguments.of("too many headers", header("X: y\r\n".repeat(150) + "X: y"), 431),
        Arguments.of("unknown expectation", header("Expect: wonders"), 417),
        Arguments.of(
            "broken HTTP2-Settings",
            header("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: !!"),
            400),
        Arguments.of(
            "HTTP2-Settings of the wrong length",
            header("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAAA"),
            400));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void badHeadIsRefusedAndTheConnectionClosed(String name, String request, int status)
      throws IOException {
    String mark = Integer.toHexString(name.hashCode());

    Answer answer =
        RawClient.send(server.port(), request + MARKER.replace("/smuggled", "/smuggled?" + mark));

    assertThat(answer.statuses()).containsExactly(status);
    assertThat(answer.text()).contains("Connection: close", "<!doctype html>");
    assertThat(answer.closed()).isTrue();
    assertThat(ProbeApp.SMUGGLED).doesNotContain(mark);
    assertServes();
  }

  static Stream<String> badHosts() {
    return Stream.of(
        "",
        " ",
        "a b",
        "a@b",
        "a/b",
        "a\\b",
        "a?b",
        "a#b",
        "a\"b",
        "<script>",
        "a,b c",
        "a:b",
        "a:80:80",
        "a:-1",
        "a:99999",
        "a:123456",
        ":80",
        "[::1",
        "::1",
        "[::1]x",
        "[]",
        "[g::1]",
        "\u00e4.example",
        "x".repeat(300));
  }

  @ParameterizedTest
  @MethodSource("badHosts")
  void badHostIsRefused(String host) throws IOException {
    String request = "GET /hello HTTP/1.1\r\nHost: " + host + "\r\n\r\n" + MARKER;

    Answer answer = RawClient.send(server.port(), request);

    assertThat(answer.statuses()).containsExactly(400);
    assertThat(answer.closed()).isTrue();
    assertServes();
  }

  static Stream<Arguments> served() {
    return Stream.of(
        Arguments.of("plain", line("GET /hello HTTP/1.1"), 200, "hello"),
        Arguments.of("one empty line first", "\r\n" + line("GET /hello HTTP/1.1"), 200, "hello"),
        Arguments.of("lower-case method", line("get /hello HTTP/1.1"), 200, "hello"),
        Arguments.of("unknown method", line("BREW /hello HTTP/1.1"), 200, "hello"),
        Arguments.of("query", line("GET /hello?a=b&c=%00 HTTP/1.1"), 200, "hello"),
        Arguments.of("empty query", line("GET /hello? HTTP/1.1"), 200, "hello"),
        Arguments.of("odd query", line("GET /hello?{|}^`\"<>\\ HTTP/1.1"), 200, "hello"),
        Arguments.of("absolute-form", line("GET http://y:81/target HTTP/1.1"), 200, "y:81 /target"),
        Arguments.of("absolute-form, root", line("GET http://y HTTP/1.1"), 404, "Not Found"),
        Arguments.of("asterisk-form", line("OPTIONS * HTTP/1.1"), 404, "Not Found"),
        Arguments.of("two slashes", line("GET //hello HTTP/1.1"), 404, "Not Found"),
        Arguments.of("dots", line("GET /../../etc/passwd HTTP/1.1"), 404, "Not Found"),
        Arguments.of("encoded dots", line("GET /%2e%2e/hello HTTP/1.1"), 404, "Not Found"),
        Arguments.of("encoded NUL", line("GET /hello%00 HTTP/1.1"), 404, "Not Found"),
        Arguments.of("encoded slash", line("GET /%2Fhello HTTP/1.1"), 404, "Not Found"),
        Arguments.of("bad UTF-8", line("GET /%ff%fe HTTP/1.1"), 404, "Not Found"),
        Arguments.of("broken encoding", line("GET /%zz% HTTP/1.1"), 404, "Not Found"),
        Arguments.of("semicolons", line("GET /;a=b;/;;/ HTTP/1.1"), 404, "Not Found"),
        Arguments.of("backslash", line("GET /\\hello HTTP/1.1"), 404, "Not Found"),
        Arguments.of("long line", line("GET /" + "a".repeat(8_000) + " HTTP/1.1"), 404, "Not"),
        Arguments.of("blanks at the value", probe("X-Probe: \t x \t"), 200, "x"),
        Arguments.of("no blank", probe("X-Probe:x"), 200, "x"),
        Arguments.of("empty value", probe("X-Probe:"), 200, ""),
        Arguments.of("other case", probe("x-pROBE: x"), 200, "x"),
        Arguments.of("first of two", probe("X-Probe: x\r\nX-Probe: y"), 200, "x"),
        Arguments.of("bytes in the value", probe("X-Other: \u00ff"), 200, "null"),
        Arguments.of("99 headers", probe("X: y\r\n".repeat(96) + "X-Probe: x"), 200, "x"),
        Arguments.of("upgrade without settings", probe("Upgrade: h2c\r\nX-Probe: x"), 200, "x"),
        Arguments.of("unknown upgrade", probe("Upgrade: x/1\r\nX-Probe: x"), 200, "x"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("served")
  void goodHeadIsServedAndTheConnectionLivesOn(String name, String request, int status, String body)
      throws IOException {
    Answer answer = RawClient.send(server.port(), request + MARKER);

    assertThat(answer.statuses()).containsExactly(status, 200);
    assertThat(answer.text()).contains(body).contains("smuggled");
    assertThat(answer.closed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("goodHosts")
  void goodHostIsServed(String host) throws IOException {
    String request = "GET /target HTTP/1.1\r\nHost: " + host + "\r\n" + CLOSE;

    Answer answer = RawClient.send(server.port(), request);

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).endsWith(host + " /target");
  }

  static Stream<String> goodHosts() {
    return Stream.of("x", "x:80", "x:", "a_b.example.com.", "127.0.0.1:5000", "[::1]", "[::1]:80");
  }

  @Test
  void requestsMayBePipelined() throws IOException {
    String many = line("GET /hello HTTP/1.1").repeat(100);

    Answer answer = RawClient.send(server.port(), many + MARKER);

    assertThat(answer.statuses()).hasSize(101).containsOnly(200);
  }

  @Test
  void connectionIsClosedWhenTheClientAsksForIt() throws IOException {
    String request = "GET /hello HTTP/1.1\r\n" + HOST + "Connection: Keep-Alive, CLOSE\r\n\r\n";

    Answer answer = RawClient.send(server.port(), request + MARKER);

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).contains("Connection: close");
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void connectionIsClosedWhenTheHandlerAsksForIt() throws IOException {
    Answer answer = RawClient.send(server.port(), line("GET /closing HTTP/1.1") + MARKER);

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).contains("Connection: close").endsWith("bye");
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void http10IsServedWithoutChunks() throws IOException {
    Answer answer = RawClient.send(server.port(), "GET /stream HTTP/1.0\r\n\r\n");

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text())
        .contains("Connection: close")
        .doesNotContain("chunked")
        .endsWith("\r\n\r\npiece 0\npiece 1\npiece 2\n");
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void http10IsServedOnceEvenWhenItAsksForMore() throws IOException {
    String request = "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";

    Answer answer = RawClient.send(server.port(), request + MARKER);

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).contains("Content-Length: 5").endsWith("hello");
  }

  private static String line(String line) {
    return line + "\r\n" + HOST + "\r\n";
  }

  private static String header(String header) {
    return "GET /hello HTTP/1.1\r\n" + HOST + header + "\r\n\r\n";
  }

  private static String probe(String header) {
    return "GET /header HTTP/1.1\r\n" + HOST + header + "\r\n\r\n";
  }

  private static void assertServes() throws IOException {
    String request = "GET /hello HTTP/1.1\r\n" + HOST + CLOSE;
    assertThat(RawClient.send(server.port(), request).statuses()).containsExactly(200);
  }
}
