package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What happens to requests when the process is told to end. */
class ShutdownTest {

  private static final int REQUESTS = 50;

  @RepeatedTest(5)
  void noneOfFiftyRunningRequestsIsLost() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--port", "0");
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      int port = server.port();
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        answers.add(clients.submit(() -> RawClient.send(port, get("/slow"))));
      }
      awaitRunning(port, REQUESTS);

      server.terminate();

      for (Future<Answer> answer : answers) {
        assertThat(answer.get().statuses()).containsExactly(200);
        assertThat(answer.get().text()).contains("Connection: close").endsWith("slow");
      }
      assertThat(server.exitStatus()).isEqualTo(143);
    }
  }

  @Test
  void idleConnectionDoesNotHoldTheEnd() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--port", "0");
        RawClient idle = new RawClient(server.port())) {
      idle.send(get("/hello"));
      assertThat(idle.readToEnd(Duration.ofMillis(500)).statuses()).containsExactly(200);
      long before = System.nanoTime();

      server.terminate();

      assertThat(server.exitStatus()).isEqualTo(143);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }
  }

  @Test
  void secondSignalEndsAtOnce() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--port", "0")) {
      int port = server.port();
      try (RawClient hanging = new RawClient(port)) {
        hanging.send(get("/hang"));
        awaitRunning(port, 1);
        server.terminate();
        Thread.sleep(500);
        assertThat(server.isAlive()).isTrue();
        long before = System.nanoTime();

        server.terminate();

        assertThat(server.exitStatus()).isEqualTo(143);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
      }
    }
  }

  @Test
  void portInUseIsOneLine() throws Exception {
    try (ProbeProcess first = ProbeProcess.start("--port", "0")) {
      String port = Integer.toString(first.port());
      try (ProbeProcess second = ProbeProcess.start("run", "--port", port)) {
        assertThat(second.exitStatus()).isEqualTo(1);
        assertThat(second.complaints().lines())
            .singleElement()
            .asString()
            .contains("cannot listen on port " + port, "Address already in use", "--port");
      }
    }
  }

  @Test
  void wrongOptionIsAnswered() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--prot", "1")) {
      assertThat(server.exitStatus()).isEqualTo(2);
      assertThat(server.complaints().lines())
          .startsWith("there is no option --prot; did you mean --port?");
    }
  }

  @Test
  void wrongPortIsOneLine() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--port", "many")) {
      assertThat(server.exitStatus()).isEqualTo(1);
      assertThat(server.complaints().lines())
          .containsExactly(
              "SERVER_PORT is \"many\" (from the option --port), but must be a whole number");
    }
  }

  @Test
  void helpIsShown() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--help")) {
      assertThat(server.exitStatus()).isZero();
      assertThat(server.output()).contains("--host HOST", "--port NUMBER");
    }
  }

  private static void awaitRunning(int port, int count) throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      try (RawClient client = new RawClient(port)) {
        String text = client.send(closing("/running")).readToEnd(Duration.ofSeconds(10)).text();
        if (text.endsWith("\r\n\r\n" + count)) {
          return;
        }
      }
      Thread.sleep(20);
    }
    throw new IOException("the requests did not arrive");
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
  }

  private static String closing(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
  }
}
