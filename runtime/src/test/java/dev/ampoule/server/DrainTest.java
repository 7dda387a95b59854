package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The order in which a server stops: not ready, then no new requests, then gone. */
class DrainTest {

  @Test
  void readinessEndsFirstAndRequestsAreServedMeanwhile() throws Exception {
    try (ProbeProcess server = start("SERVER_DRAIN_DELAY=2s");
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      int port = server.port();
      assertThat(status(port, "/health/ready")).isEqualTo(200);
      List<Future<Answer>> running = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        running.add(clients.submit(() -> RawClient.send(port, get("/slower"))));
      }
      await(port, "/running", "20");

      server.terminate();

      await(port, "/health/ready", "{\"name\":\"server\",\"status\":\"DOWN\"}]}");
      assertThat(status(port, "/health/ready")).isEqualTo(503);
      assertThat(status(port, "/health/live")).isEqualTo(200);
      try (RawClient client = new RawClient(port)) {
        Answer answer = client.send(get("/hello")).readToEnd(Duration.ofMillis(300));
        assertThat(answer.statuses()).containsExactly(200);
        assertThat(answer.closed()).isFalse();
        assertThat(answer.text()).doesNotContain("Connection: close");
      }
      for (Future<Answer> answer : running) {
        assertThat(answer.get().statuses()).containsExactly(200);
        assertThat(answer.get().text()).contains("Connection: close").endsWith("slow");
      }
      assertThat(server.exitStatus()).isEqualTo(143);
    }
  }

  @Test
  void secondSignalEndsTheDelay() throws Exception {
    try (ProbeProcess server = start("SERVER_DRAIN_DELAY=60s")) {
      int port = server.port();
      server.terminate();
      await(port, "/health/ready", "{\"name\":\"server\",\"status\":\"DOWN\"}]}");

      server.terminate();

      assertThat(server.exitStatus()).isEqualTo(143);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void interruptFromTheKeyboardDrainsToo() throws Exception {
    try (ProbeProcess server = start("SERVER_DRAIN_DELAY=0");
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      int port = server.port();
      Future<Answer> running = clients.submit(() -> RawClient.send(port, get("/slow")));
      await(port, "/running", "1");

      server.interrupt();

      assertThat(running.get().text()).contains("Connection: close").endsWith("slow");
      assertThat(server.exitStatus()).isEqualTo(130);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void secondInterruptEndsAtOnce() throws Exception {
    try (ProbeProcess server = start("SERVER_DRAIN_DELAY=60s")) {
      int port = server.port();
      server.interrupt();
      await(port, "/health/ready", "{\"name\":\"server\",\"status\":\"DOWN\"}]}");

      server.interrupt();

      assertThat(server.exitStatus()).isEqualTo(130);
    }
  }

  @Test
  void clientOfHttp2IsToldAndAnswered() throws Exception {
    try (App app = ProbeApp.build(Map.of("SERVER_PORT", 0));
        HelidonServer server = HelidonServer.start(app);
        RawHttp2 client = RawHttp2.connect(server.port())) {
      client.get(1, "/hello").get(3, "/slow");
      assertThat(client.reply(1).body()).isEqualTo("hello");
      Thread closing = Thread.startVirtualThread(server::close);

      assertThat(client.lastStream()).isEqualTo(Integer.MAX_VALUE);
      assertThat(client.reply(3).body()).isEqualTo("slow");
      client.readToEnd();
      closing.join();
    }
  }

  @Test
  void idleClientOfHttp2IsToldBeforeTheEnd() throws Exception {
    try (App app = ProbeApp.build(Map.of("SERVER_PORT", 0));
        HelidonServer server = HelidonServer.start(app);
        RawHttp2 client = RawHttp2.connect(server.port())) {
      assertThat(client.get(1, "/hello").reply(1).body()).isEqualTo("hello");
      Thread closing = Thread.startVirtualThread(server::close);

      assertThat(client.lastStream()).isEqualTo(Integer.MAX_VALUE);
      client.readToEnd();
      closing.join();
    }
  }

  private static ProbeProcess start(String setting) throws IOException {
    return ProbeProcess.start("--port", "0", "--set", setting);
  }

  /** Asks until an answer ends as it is expected to. */
  private static void await(int port, String path, String end)
      throws IOException, InterruptedException {
    for (int i = 0; i < 500; i++) {
      if (ask(port, path).text().endsWith(end)) {
        return;
      }
      Thread.sleep(10);
    }
    throw new IOException("the answer does not come");
  }

  private static int status(int port, String path) throws IOException {
    return ask(port, path).statuses().getFirst();
  }

  private static Answer ask(int port, String path) throws IOException {
    return RawClient.send(
        port, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
  }
}
