package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Requests that still run when the grace of a server that stops is over. */
class GraceTest {

  private final App app = ProbeApp.build(Map.of("SERVER_PORT", 0, "SERVER_SHUTDOWN_GRACE", "1s"));

  @Test
  void requestOfHttp1IsInterrupted() throws Exception {
    HelidonServer server = HelidonServer.start(app);
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET /hang HTTP/1.1\r\nHost: x\r\n\r\n");
      awaitBusy();

      assertThat(timeToClose(server)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(15));

      assertThat(client.readToEnd(Duration.ofSeconds(10)).closed()).isTrue();
      awaitInterrupted();
    }
  }

  @Test
  void requestOfHttp2IsInterrupted() throws Exception {
    HelidonServer server = HelidonServer.start(app);
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.get(1, "/hang").get(3, "/hello");
      assertThat(client.reply(3).body()).isEqualTo("hello");
      awaitBusy();

      assertThat(timeToClose(server)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(15));

      awaitInterrupted();
    }
  }

  private static Duration timeToClose(HelidonServer server) {
    long before = System.nanoTime();
    server.close();
    return Duration.ofNanos(System.nanoTime() - before);
  }

  private static void awaitBusy() {
    while (ProbeApp.HANGING.get() == 0) {
      Thread.onSpinWait();
    }
  }

  private static void awaitInterrupted() throws InterruptedException {
    for (int i = 0; i < 500 && ProbeApp.HANGING.get() > 0; i++) {
      Thread.sleep(20);
    }
    assertThat(ProbeApp.HANGING).hasValue(0);
  }
}
