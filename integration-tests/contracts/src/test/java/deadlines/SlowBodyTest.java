package deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.server.HelidonServer;
import dev.ampoule.testing.TestClient;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A handler whose time is over while it waits for the body, and what the key may say. */
final class SlowBodyTest {

  @Test
  void connectionIsNotCutUnderTheAnswer() throws Exception {
    Config config = Config.of(Map.of("SERVER_PORT", 0, "SERVER_REQUEST_TIMEOUT", "100ms"));
    try (App app = DeadlinesAppFactory.create(config);
        HelidonServer server = HelidonServer.start(app);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(ascii("POST /length HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"));
      out.write(ascii("Connection: close\r\n\r\nab"));
      Thread.sleep(400);
      out.write(ascii("cd"));

      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(answer).startsWith("HTTP/1.1 503 ").endsWith("too long");
    }
  }

  @Test
  void routeHasItsTimeWithoutOneOfTheServer() {
    try (App app = DeadlinesAppFactory.create(Config.of(Map.of()));
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/hasty").status()).isEqualTo(503);
    }
  }

  @Test
  void timeIsChecked() {
    Config config = Config.of(Map.of("SERVER_REQUEST_TIMEOUT", "-1"));

    assertThatThrownBy(() -> DeadlinesAppFactory.create(config))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "SERVER_REQUEST_TIMEOUT is \"-1\", but must be a time from 0 seconds to 7 days");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
