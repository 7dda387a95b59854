package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * What becomes of connections that are not accepted: the operating system keeps as many as the
 * backlog says, one more on Linux, and does not answer others.
 */
@EnabledOnOs(OS.LINUX)
class BacklogTest {

  private static final String HELLO = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";

  @Test
  void backlogBoundsTheConnectionsThatWait() throws IOException {
    assertThat(connections(1, 8)).isBetween(2, 4);
    assertThat(connections(64, 8)).isEqualTo(8);
  }

  @Test
  void connectionOverTheCapWaitsForAnotherToEnd() throws IOException {
    try (App app = ProbeApp.build(Map.of("SERVER_PORT", 0, "SERVER_MAX_CONNECTIONS", 1));
        HelidonServer server = HelidonServer.start(app)) {
      RawClient second;
      try (RawClient first = new RawClient(server.port())) {
        assertThat(first.send(HELLO).readToEnd(Duration.ofSeconds(1)).statuses())
            .containsExactly(200);
        second = new RawClient(server.port());
        assertThat(second.send(HELLO).readToEnd(Duration.ofMillis(500)).text()).isEmpty();
      }

      assertThat(second.readToEnd(Duration.ofSeconds(1)).statuses()).containsExactly(200);
      second.close();
    }
  }

  /** How many of so many connections are made to a server that accepts one at a time. */
  private static int connections(int backlog, int wanted) throws IOException {
    List<Socket> made = new ArrayList<>();
    try (App app =
            ProbeApp.build(
                Map.of("SERVER_PORT", 0, "SERVER_MAX_CONNECTIONS", 1, "SERVER_BACKLOG", backlog));
        HelidonServer server = HelidonServer.start(app)) {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
      for (int i = 0; i < wanted; i++) {
        Socket socket = new Socket();
        made.add(socket);
        socket.connect(address, 1_000);
      }
      return made.size();
    } catch (SocketTimeoutException e) {
      return made.size() - 1;
    } finally {
      for (Socket socket : made) {
        socket.close();
      }
    }
  }
}
