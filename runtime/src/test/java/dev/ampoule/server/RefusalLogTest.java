package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.logging.JsonFormatter;
import dev.ampoule.logging.TextFormatter;
import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log of requests tells of those, too, that the server answers itself. */
@Isolated
@Timeout(60)
class RefusalLogTest {

  private static final Logger ACCESS = Logger.getLogger("dev.ampoule.access");

  private final Lines lines = new Lines();
  private final App app =
      ProbeApp.build(
          Map.of(
              "SERVER_PORT", 0,
              "ACCESS_LOG", true,
              "SERVER_MAX_REQUEST_LINE", 2_000,
              "SERVER_MAX_HEADERS", 10,
              "SERVER_HEADER_TIMEOUT", "1s",
              "SERVER_MAX_CONCURRENT_REQUESTS", 1,
              "SERVER_MAX_QUEUED_REQUESTS", 0));
  private HelidonServer server;

  @BeforeEach
  void start() throws IOException {
    server = HelidonServer.start(app);
    ACCESS.setUseParentHandlers(false);
    ACCESS.addHandler(lines);
  }

  @AfterEach
  void stop() {
    ACCESS.removeHandler(lines);
    ACCESS.setUseParentHandlers(true);
    server.close();
    app.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "GET /a b HTTP/1.1~Host: x~~ ! 400 ! \"GET /a b HTTP/1.1\" 400 - -",
        "GET /x?token=abc&y=1 HTTP/1.1~Host: a b~~ ! 400 ! \"GET /x?token=••••••&y=1 HTTP/1.1\""
            + " 400",
        "GET /x HTTP/2.5~~ ! 505 ! \"GET /x HTTP/2.5\" 505",
        "GET /x HTTP/1.1~Host: x~Expect: y~~ ! 417 ! \"GET /x HTTP/1.1\" 417",
        "nonsense~~ ! 400 ! \"nonsense  \" 400",
        "G\u001b[31mT \"/\u0085 HTTP/1.1~~ ! 400 ! \"G\\u001b[31mT \\\"/\\u0085 HTTP/1.1\" 400",
        "~~GET /x y~~ ! 400 ! \"GET /x y\" 400",
      })
  void refusedHeadsAreLogged(String request, int status, String logged) throws Exception {
    Answer answer = RawClient.send(server.port(), request.replace("~", "\r\n"));

    assertThat(answer.statuses()).containsExactly(status);
    assertThat(lines.text(1)).contains(" [-] dev.ampoule.access: 127.0.0.1 " + logged);
    assertThat(lines.text(1).lines()).hasSize(1);
  }

  @Test
  void soAreThoseThatAreTooLarge() throws Exception {
    String headers = "X: y\r\n".repeat(20);
    RawClient.send(server.port(), "GET /many HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n");
    assertThat(lines.text(1)).contains("\"GET /many HTTP/1.1\" 431 ");

    RawClient.send(server.port(), "GET /" + "l".repeat(3_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(lines.text(2)).contains("\"GET /" + "l".repeat(995) + "… \" 414 ");
  }

  @Test
  void soAreThoseThatComeTooSlowly() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET /slowly HTTP/1.1\r\nHost: x\r\n");

      assertThat(client.readToEnd(Duration.ofSeconds(10)).statuses()).containsExactly(408);
      assertThat(lines.text(1)).contains("\"GET /slowly HTTP/1.1\" 408 ");
    }
  }

  @Test
  void aLineThatIsNotWholeIsNot() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send("GET /slow");

      assertThat(client.readToEnd(Duration.ofSeconds(10)).statuses()).containsExactly(408);
    }
    RawClient.send(server.port(), "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(lines.text(1)).contains("\"GET /hello HTTP/1.1\" 200 5 ");
  }

  @Test
  void aBrokenBodyIsNotTakenForARequest() throws Exception {
    String head = "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    RawClient.send(server.port(), head + "GET /smuggled HTTP/1.1\r\n\r\n");
    assertThat(lines.text(1)).contains("\"POST /echo HTTP/1.1\" 400 ");

    get("/hello");
    assertThat(lines.text(2)).contains("\"GET /hello HTTP/1.1\" 200 5 ");
  }

  @Test
  void malformedRequestsOfHttp2AreLogged() throws Exception {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      assertThat(client.request(1, "GET", "/x", "a b", true).reply(1).status()).isEqualTo(400);
      assertThat(lines.text(1)).contains(" 127.0.0.1 \"GET /x HTTP/2.0\" 400 ");
    }
  }

  @Test
  void whatIsTurnedAwayIsLogged() throws Exception {
    try (RawClient first = new RawClient(server.port())) {
      first.send("GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      while (ProbeApp.SLOW.get() == 0) {
        Thread.sleep(10);
      }
      Answer answer =
          RawClient.send(
              server.port(), "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

      assertThat(answer.statuses()).containsExactly(503);
      assertThat(lines.text(1)).contains("\"GET /hello HTTP/1.1\" 503 ");
      assertThat(first.readToEnd(Duration.ofSeconds(10)).statuses()).containsExactly(200);
    }
  }

  @Test
  void streamsAreLoggedAsTheyEnded() throws Exception {
    get("/fails-early");
    assertThat(lines.text(1))
        .containsPattern("\"GET /fails-early HTTP/1.1\" 500 .* ms incomplete\n");
    get("/fails-late");
    assertThat(lines.text(2))
        .containsPattern("\"GET /fails-late HTTP/1.1\" 200 9 .* ms incomplete\n");
    get("/101");
    assertThat(lines.text(3)).containsPattern("\"GET /101 HTTP/1.1\" 500 ");
  }

  private void get(String path) throws IOException {
    RawClient.send(
        server.port(), "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  /** What the log has, as text; JSON must be possible, too. */
  private static final class Lines extends Handler {

    private final List<String> texts = new ArrayList<>();

    @Override
    public synchronized void publish(LogRecord log) {
      assertThat(new JsonFormatter().format(log)).contains("\"status\":");
      texts.add(new TextFormatter().format(log));
      notifyAll();
    }

    /** The last of so many records. */
    synchronized String text(int count) throws InterruptedException {
      for (int i = 0; i < 100 && texts.size() < count; i++) {
        wait(100);
      }
      assertThat(texts).hasSize(count);
      return texts.getLast();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
