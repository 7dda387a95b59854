package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that handles no more requests at a time than it is told to. */
class FullServerTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @AfterEach
  void nobodyIsLeft() {
    assertThat(ProbeApp.AT_GATE).hasValue(0);
    assertThat(ProbeApp.GATE.availablePermits()).isZero();
  }

  @Test
  void whoFindsTheQueueFullIsTurnedAwayAtOnce() throws IOException {
    try (App app = app(1, 1, "60s");
        HelidonServer server = HelidonServer.start(app);
        RawClient first = new RawClient(server.port())) {
      first.send(get("/gate"));
      awaitGate(1);
      List<RawClient> clients = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        clients.add(new RawClient(server.port()).send(closing("/hello")));
      }
      List<RawClient> waiting = new ArrayList<>();
      for (RawClient client : clients) {
        Answer answer = client.readToEnd(Duration.ofSeconds(2));
        if (answer.closed()) {
          assertThat(answer.text())
              .startsWith("HTTP/1.1 503 ")
              .contains("\r\nRetry-After: 60\r\n")
              .contains("The server is full");
          client.close();
        } else {
          assertThat(answer.text()).isEmpty();
          waiting.add(client);
        }
      }
      assertThat(waiting).hasSize(1);

      assertThat(RawClient.send(server.port(), closing("/health/ready")).statuses())
          .containsExactly(200);
      ProbeApp.GATE.release();

      assertThat(waiting.getFirst().readToEnd(SOON).text()).endsWith("hello");
      waiting.getFirst().close();
      assertThat(first.finish().readToEnd(SOON).text()).endsWith("passed");
    }
  }

  @Test
  void isWarnedAboutOnce() throws Exception {
    try (App app = app(1, 0, "1s");
        HelidonServer server = HelidonServer.start(app);
        RawClient first = new RawClient(server.port());
        ServerLog log = new ServerLog()) {
      first.send(get("/gate"));
      awaitGate(1);
      assertThat(log.messages()).isEmpty();

      for (int i = 0; i < 5; i++) {
        assertThat(RawClient.send(server.port(), closing("/hello")).statuses())
            .containsExactly(503);
      }

      ProbeApp.GATE.release();
      assertThat(first.finish().readToEnd(SOON).text()).endsWith("passed");
      assertThat(log.messages())
          .containsExactly(
              "The server is full, and turns requests away: see SERVER_MAX_CONCURRENT_REQUESTS.");
    }
  }

  @Test
  void whoWaitsTooLongIsTurnedAway() throws IOException {
    try (App app = app(1, 5, "100ms");
        HelidonServer server = HelidonServer.start(app);
        RawClient first = new RawClient(server.port())) {
      first.send(get("/gate"));
      awaitGate(1);

      Answer answer = RawClient.send(server.port(), closing("/hello"));

      assertThat(answer.text()).startsWith("HTTP/1.1 503 ").contains("\r\nRetry-After: 1\r\n");
      ProbeApp.GATE.release();
      assertThat(first.finish().readToEnd(SOON).text()).endsWith("passed");
      assertThat(RawClient.send(server.port(), closing("/hello")).text()).endsWith("hello");
    }
  }

  @Test
  void streamTakesItsPlaceUntilItsEnd() throws IOException {
    try (App app = app(1, 0, "1s");
        HelidonServer server = HelidonServer.start(app);
        RawClient first = new RawClient(server.port())) {
      first.send(closing("/gated-stream"));
      awaitGate(1);
      assertThat(RawClient.send(server.port(), closing("/hello")).statuses()).containsExactly(503);

      ProbeApp.GATE.release();

      assertThat(first.readToEnd(SOON).text()).contains("behind");
      assertThat(awaitAnswer(server.port())).isEqualTo(200);
    }
  }

  @Test
  void whoReadsSlowlyTakesNoPlace() throws IOException {
    try (App app = app(1, 0, "1s");
        HelidonServer server = HelidonServer.start(app);
        RawClient first = new RawClient(server.port())) {
      first.send(get("/huge"));
      assertThat(first.readToEnd(Duration.ofMillis(1)).closed()).isFalse();

      assertThat(awaitAnswer(server.port())).isEqualTo(200);
    }
  }

  @Test
  void failureLeavesItsPlace() throws IOException {
    try (App app = app(1, 0, "1s");
        HelidonServer server = HelidonServer.start(app)) {
      for (String path : List.of("/error", "/overflow", "/101", "/fails-early", "/fails-late")) {
        RawClient.send(server.port(), closing(path));
      }
      assertThat(awaitAnswer(server.port())).isEqualTo(200);
    }
  }

  @Test
  void requestsOfOneHttp2ConnectionCountEach() throws IOException {
    try (App app = app(1, 0, "1s");
        HelidonServer server = HelidonServer.start(app);
        RawHttp2 client = RawHttp2.connect(server.port())) {
      client.get(1, "/gate");
      awaitGate(1);
      assertThat(client.get(3, "/hello").reply(3).body()).contains("The server is full");
      assertThat(client.get(5, "/health/live").reply(5).status()).isEqualTo(200);

      ProbeApp.GATE.release();

      assertThat(client.reply(1).body()).isEqualTo("passed");
    }
  }

  /**
   * The status of an answer, once the place is free again: a client sees the end a little before.
   */
  private static int awaitAnswer(int port) throws IOException {
    int status = 503;
    for (int i = 0; i < 100 && status == 503; i++) {
      status = RawClient.send(port, closing("/hello")).statuses().getFirst();
    }
    return status;
  }

  private static void awaitGate(int count) {
    while (ProbeApp.AT_GATE.get() < count) {
      Thread.onSpinWait();
    }
  }

  private static App app(int requests, int queued, String timeout) {
    return ProbeApp.build(
        Map.of(
            "SERVER_PORT", 0,
            "SERVER_MAX_CONCURRENT_REQUESTS", requests,
            "SERVER_MAX_QUEUED_REQUESTS", queued,
            "SERVER_QUEUE_TIMEOUT", timeout));
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
  }

  private static String closing(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
  }
}
