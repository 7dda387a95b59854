package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Clients that send slowly, or read slowly, or not at all. */
@Execution(ExecutionMode.CONCURRENT)
class SlowClientTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String LAST = "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

  private static App app =
      ProbeApp.build(
          Map.of(
              "SERVER_PORT", 0,
              "SERVER_IDLE_TIMEOUT", "2s",
              "SERVER_HEADER_TIMEOUT", "2s",
              "SERVER_BODY_TIMEOUT", "2s",
              "SERVER_WRITE_TIMEOUT", "2s",
              "SERVER_MAX_CONNECTIONS", 100));
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
  void connectionWithoutAByteIsClosed() throws IOException {
    assertThat(answerTo("")).isEqualTo(new Answer("", true));
  }

  @Test
  void idleConnectionIsClosed() throws IOException {
    Answer answer = answerTo("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void unfinishedRequestLineIsAnsweredAndClosed() throws IOException {
    Answer answer = answerTo("GET /hel");

    assertThat(answer.statuses()).containsExactly(408);
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void unfinishedHeadIsAnsweredAndClosed() throws IOException {
    Answer answer = answerTo("GET /hello HTTP/1.1\r\nHost: x\r\n");

    assertThat(answer.statuses()).containsExactly(408);
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void unfinishedPrefaceOfHttp2IsAnsweredAndClosed() throws IOException {
    assertThat(answerTo("PRI * HTTP/2.0\r\n\r\nS").closed()).isTrue();
  }

  @Test
  void headThatTricklesIsCutOff() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET /hello HTTP/1.1\r\nHost: x\r\n");
      for (int i = 0; i < 16; i++) {
        Thread.sleep(250);
        client.send("X-" + i + ": y\r\n");
      }

      // It was cut off while it trickled, not some time after its last byte.
      Answer answer = client.readToEnd(Duration.ofMillis(500));

      assertThat(answer.statuses()).containsExactly(408);
      assertThat(answer.closed()).isTrue();
    }
  }

  @Test
  void unfinishedBodyIsAnsweredAndClosed() throws IOException {
    Answer answer = answerTo("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhel");

    assertThat(answer.statuses()).containsExactly(408);
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void handlerLearnsThatItsClientIsTooSlow() throws Exception {
    Answer answer = answerTo("POST /swallow HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhel");

    assertThat(answer.statuses()).containsExactly(408);
    for (int i = 0; i < 200 && !ProbeApp.SWALLOWED.contains(408); i++) {
      Thread.sleep(20); // the client hears of it first
    }
    assertThat(ProbeApp.SWALLOWED).contains(408);
  }

  @Test
  void unfinishedChunkIsAnsweredAndClosed() throws IOException {
    Answer answer =
        answerTo("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");

    assertThat(answer.statuses()).containsExactly(408);
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void bodyThatTricklesIsCutOff() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n");
      for (int i = 0; i < 20; i++) {
        Thread.sleep(250);
        client.send("x");
      }

      assertThat(client.readToEnd(PATIENCE).statuses()).containsExactly(408);
    }
  }

  @Test
  void slowHandlerIsNotASlowClient() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET /slower HTTP/1.1\r\nHost: x\r\n\r\n").send(LAST);

      assertThat(client.readToEnd(PATIENCE).statuses()).containsExactly(200, 200);
    }
  }

  @Test
  void slowBodyOfHttp2IsAnsweredAndTheConnectionLivesOn() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      long start = System.nanoTime();
      client.request(1, "POST", "/echo", "x", false);

      assertThat(client.reply(1).status()).isEqualTo(RawHttp2.OTHER);
      assertThat(System.nanoTime() - start).isLessThan(Duration.ofMillis(6_500).toNanos());
      assertThat(client.get(3, "/hello").reply(3).body()).isEqualTo("hello");
    }
  }

  @Test
  void handlerLearnsThatItsClientHasGone() throws Exception {
    RawClient client = new RawClient(server.port());
    client.send("GET /until-left HTTP/1.1\r\nHost: x\r\n\r\n");
    awaitWaiting(1);

    client.close();

    awaitWaiting(0);
  }

  @Test
  void requestThatIsReadAheadIsServed() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET /peek HTTP/1.1\r\nHost: x\r\n\r\n");
      Thread.sleep(100);

      client.send(LAST);

      assertThat(client.readToEnd(PATIENCE).statuses()).containsExactly(200, 200);
    }
  }

  @Test
  void clientThatNeverReadsIsCutOff() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n".repeat(50));
      Thread.sleep(7_000);

      Answer answer = client.readToEnd(Duration.ofSeconds(20));

      assertThat(answer.closed()).isTrue();
      assertThat(answer.text().length()).isLessThan(50 * 4_000_000);
    }
  }

  @Test
  void clientThatReadsSlowlyGetsAll() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send(LAST.replace("/hello", "/huge"));

      assertThat(client.readSlowly(100_000, Duration.ofMillis(20))).isGreaterThan(20_000_000);
    }
  }

  @Test
  void clientsThatPipelineAndNeverReadDoNotDisturbOthers() throws Exception {
    List<RawClient> greedy = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        RawClient client = new RawClient(server.port());
        greedy.add(client);
        Thread.startVirtualThread(() -> sendMuch(client));
      }
      Thread.sleep(500);

      assertThat(RawClient.send(server.port(), LAST).statuses()).containsExactly(200);
    } finally {
      for (RawClient client : greedy) {
        client.close();
      }
    }
  }

  @Test
  void moreConnectionsThanAllowedWait() throws Exception {
    Config narrow =
        app.config().with("SERVER_MAX_CONNECTIONS", 1).with("SERVER_IDLE_TIMEOUT", "60s");
    try (HelidonServer one = HelidonServer.start(app, narrow);
        RawClient second = new RawClient(one.port())) {
      try (RawClient first = new RawClient(one.port())) {
        Answer served = second.send(LAST).readToEnd(Duration.ofSeconds(10));
        assertThat(served.statuses()).containsExactly(200);

        first.send("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(first.readToEnd(Duration.ofSeconds(1)).statuses()).containsExactly(200);
        try (RawClient third = new RawClient(one.port())) {
          third.send(LAST);
          assertThat(third.readToEnd(Duration.ofSeconds(1))).isEqualTo(new Answer("", false));

          first.finish();

          assertThat(third.readToEnd(Duration.ofSeconds(10)).statuses()).containsExactly(200);
        }
      }
    }
  }

  private static void awaitWaiting(int count) throws InterruptedException {
    for (int i = 0; i < 200 && ProbeApp.WAITING.get() != count; i++) {
      Thread.sleep(20);
    }
    assertThat(ProbeApp.WAITING).hasValue(count);
  }

  private static Answer answerTo(String request) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      return client.send(request).readToEnd(PATIENCE);
    }
  }

  private static void sendMuch(RawClient client) {
    try {
      client.send("GET /big HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1_000));
    } catch (IOException e) {
      // The server cuts such a client off: that is what it is here for.
    }
  }
}
