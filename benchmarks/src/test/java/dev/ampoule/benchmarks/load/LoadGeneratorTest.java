package dev.ampoule.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTest {

  private final AtomicInteger seen = new AtomicInteger();
  private final HttpServer server;

  LoadGeneratorTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsAsManyRequestsAsItIsTold() throws IOException {
    answer(200, "Hello, World!");

    Load load = client(3).run(Workload.PLAINTEXT, 50);

    assertThat(seen).hasValue(50);
    assertThat(load.latencies()).hasSize(50).doesNotContain(0);
  }

  @Test
  void opensNoMoreConnectionsThanThereAreRequests() throws IOException {
    answer(200, "Hello, World!");

    assertThat(client(8).run(Workload.PLAINTEXT, 2).latencies()).hasSize(2);
  }

  @Test
  void anotherStatusIsAFailure() {
    answer(500, "Hello, World!");

    assertThatThrownBy(() -> client(1).run(Workload.PLAINTEXT, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("HTTP/1.1 500");
  }

  @Test
  void anotherBodyIsAFailure() {
    answer(200, "Hello, Moon!!");

    assertThatThrownBy(() -> client(1).run(Workload.PLAINTEXT, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Hello, Moon!!");
  }

  @Test
  void aClosedConnectionIsAFailure() {
    server.createContext("/plaintext", exchange -> exchange.getHttpContext().getServer().stop(0));

    assertThatThrownBy(() -> client(1).run(Workload.PLAINTEXT, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("closed");
  }

  private void answer(int status, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/plaintext",
        exchange -> {
          seen.incrementAndGet();
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private LoadGenerator client(int connections) {
    return new LoadGenerator(server.getAddress().getPort(), connections);
  }
}
