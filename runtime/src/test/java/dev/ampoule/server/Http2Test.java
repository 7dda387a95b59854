package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.server.RawHttp2.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP/2 without TLS: known from the first byte, or upgraded to. */
@Execution(ExecutionMode.CONCURRENT)
class Http2Test {

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

  @Test
  void requestIsAnswered() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      Reply reply = client.get(1, "/protocol").reply(1);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.body()).isEqualTo("HTTP/2.0 http");
    }
  }

  @Test
  void requestsOfOneConnectionRunAtTheSameTime() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.get(1, "/slow").get(3, "/hello");

      assertThat(client.reply(3).body()).isEqualTo("hello");
      assertThat(client.reply(1).body()).isEqualTo("slow");
    }
  }

  @Test
  void bodyIsRead() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.request(1, "POST", "/echo", "x", false).body(1, "hello");

      assertThat(client.reply(1).body()).isEqualTo("hello");
    }
  }

  @Test
  void streamIsSentPieceByPiece() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      Reply reply = client.get(1, "/stream").reply(1);

      assertThat(reply.body()).isEqualTo("piece 0\npiece 1\npiece 2\n");
      assertThat(reply.complete()).isTrue();
    }
  }

  @Test
  void headHasNoBody() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      Reply reply = client.request(1, "HEAD", "/hello", "x", true).reply(1);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.body()).isEmpty();
      assertThat(reply.complete()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void statusWithoutContentHasNoBody(int status) throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      Reply reply = client.get(1, "/" + status).reply(1);

      assertThat(reply.status()).isEqualTo(status);
      assertThat(reply.body()).isEmpty();
      assertThat(reply.complete()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/interrupted", "/interrupted-stream"})
  void handlerThatLeavesItsThreadInterruptedIsAnswered(String path) throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      assertThat(client.get(1, path).reply(1).body()).isEqualTo("interrupted");
      assertThat(client.get(3, "/hello").reply(3).body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/exception", "/error", "/overflow", "/fails-early", "/101"})
  void failureIsA500AndTheConnectionLivesOn(String path) throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      assertThat(client.get(1, path).reply(1).status()).isEqualTo(500);
      assertThat(client.get(3, "/hello").reply(3).body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fails-late", "/short", "/long"})
  void streamThatFailsIsNeverComplete(String path) throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      Reply reply = client.get(1, path).reply(1);

      assertThat(reply.complete() && reply.status() == 200).isFalse();
      assertThat(client.get(3, "/hello").reply(3).body()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @CsvSource({"/hello, a b", "/hello, a@b", "/hel\u0001lo, x", "/h\u00e4, x", "/hello#a, x"})
  void badTargetOrAuthorityIsRefused(String path, String authority) throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      Reply reply = client.request(1, "GET", path, authority, true).reply(1);

      assertThat(reply.status()).isEqualTo(400);
    }
    assertThat(RawHttp2.connect(server.port()).get(1, "/hello").reply(1).status()).isEqualTo(200);
  }

  @Test
  void isNotSpokenWhenItIsSwitchedOff() throws IOException {
    Config without = app.config().with("SERVER_HTTP2", false);
    try (HelidonServer plain = HelidonServer.start(app, without)) {
      String upgrade =
          """
          GET /protocol HTTP/1.1\r
          Host: x\r
          Connection: Upgrade, HTTP2-Settings, close\r
          Upgrade: h2c\r
          HTTP2-Settings: AAMAAABkAAQAAP__\r
          \r
          """;
      RawClient.Answer answer = RawClient.send(plain.port(), upgrade);
      assertThat(answer.statuses()).containsExactly(200);
      assertThat(answer.text()).endsWith("HTTP/1.1 http");

      String preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
      assertThat(RawClient.send(plain.port(), preface).statuses()).containsExactly(400);
    }
  }

  @Test
  void idleConnectionIsClosed() throws IOException {
    Config impatient = app.config().with("SERVER_IDLE_TIMEOUT", "1s");
    try (HelidonServer impatientServer = HelidonServer.start(app, impatient);
        RawHttp2 client = RawHttp2.connect(impatientServer.port())) {
      assertThat(client.get(1, "/hello").reply(1).status()).isEqualTo(200);

      client.readToEnd();
    }
  }

  @Test
  void connectionIsUpgraded() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String upgrade =
          """
          GET /protocol HTTP/1.1\r
          Host: x\r
          Connection: Upgrade, HTTP2-Settings\r
          Upgrade: h2c\r
          HTTP2-Settings: AAMAAABkAAQAAP__\r
          \r
          """;
      socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
      String expected =
          "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
      byte[] switched = socket.getInputStream().readNBytes(expected.length());
      assertThat(new String(switched, StandardCharsets.US_ASCII)).isEqualTo(expected);

      RawHttp2 client = new RawHttp2(socket).start();

      assertThat(client.reply(1).body()).isEqualTo("HTTP/2.0 http");
      assertThat(client.get(3, "/hello").reply(3).body()).isEqualTo("hello");
    }
  }

  @Test
  void runningRequestsAreAnsweredWhenTheServerStops() throws Exception {
    HelidonServer stopped = HelidonServer.start(app);
    try (RawHttp2 client = RawHttp2.connect(stopped.port())) {
      client.get(1, "/slow").get(3, "/hello");
      assertThat(client.reply(3).body()).isEqualTo("hello");

      long before = System.nanoTime();
      stopped.close();

      assertThat(client.reply(1).body()).isEqualTo("slow");
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(6));
    }
  }
}
