package dev.ampoule.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.TestApps;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryTransport;
import dev.ampoule.proxy.ProxyFix;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class AccessLogTest {

  private static final Logger ACCESS = Logger.getLogger("dev.ampoule.access");
  private static final Map<String, ?> ON = Map.of("ACCESS_LOG", true);

  private final List<String> lines = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord log) {
          lines.add(new TextFormatter().format(log));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    ACCESS.setUseParentHandlers(false);
    ACCESS.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    ACCESS.removeHandler(handler);
    ACCESS.setUseParentHandlers(true);
  }

  @Test
  void isOffUnlessItIsAskedForOrDebugging() throws IOException {
    send(TestApps.empty(), "/a");
    send(TestApps.withKeys(Map.of("DEBUG", true, "TESTING", true)), "/b");
    send(TestApps.withKeys(Map.of("DEBUG", true, "ACCESS_LOG", false)), "/c");
    assertThat(lines).isEmpty();

    send(TestApps.withKeys(Map.of("DEBUG", true)), "/d");
    send(TestApps.withKeys(ON), "/e");
    assertThat(lines).hasSize(2);
  }

  @Test
  void questionsAboutHealthAreNotLogged() throws IOException {
    App app = TestApps.withKeys(ON);

    assertThat(send(app, "/health/live")).isEqualTo(200);
    assertThat(lines).isEmpty();
  }

  @Test
  void canBeSilencedWhileTheProcessRuns() throws IOException {
    App app = TestApps.withKeys(ON);
    app.logging().level("dev.ampoule.access", Level.WARNING);
    try {
      send(app, "/silent");
    } finally {
      app.logging().level("dev.ampoule.access", Level.INFO);
    }
    send(app, "/loud");

    assertThat(lines).singleElement().asString().contains("GET /loud ");
  }

  @Test
  void aMiddlewareMayHaveFixedTheAddress() throws IOException {
    App app = TestApps.builder(ON).middleware(new ProxyFix()).build();
    MemoryRequest request =
        MemoryRequest.get("/")
            .header("X-Forwarded-For", "203.0.113.9")
            .header("X-Request-ID", "abc");

    new MemoryTransport(app).send(request);

    assertThat(lines).singleElement().asString().contains(" [abc] ", ": 203.0.113.9 \"GET / ");
  }

  @Test
  void oneLineForARequestThatAnotherApplicationAnswers() throws IOException {
    App inner = TestApps.withKeys(ON);
    App mounted = TestApps.withKeys(ON);
    App outer =
        TestApps.builder(ON)
            .mount("/mounted", mounted)
            .middleware(
                (exchange, next) ->
                    exchange.rawPath().equals("/inner")
                        ? inner.handle(exchange)
                        : next.handle(exchange))
            .build();

    send(outer, "/inner");
    send(outer, "/mounted/x");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"GET /inner HTTP/1.1\" 404 ");
    assertThat(lines.get(1)).contains("\"GET /mounted/x HTTP/1.1\" 404 ");
  }

  @Test
  void aMiddlewaresOwnAnswerHasNoRequest() throws IOException {
    App app =
        TestApps.builder(ON)
            .middleware((exchange, next) -> Response.text("own").status(203))
            .build();

    assertThat(send(app, "/own")).isEqualTo(203);
    assertThat(lines).singleElement().asString().contains(" [-] ", "\" 203 3 ");
  }

  private static int send(App app, String target) throws IOException {
    return new MemoryTransport(app).send(MemoryRequest.get(target)).status();
  }
}
