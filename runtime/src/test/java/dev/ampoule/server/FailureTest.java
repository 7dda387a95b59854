package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.server.RawClient.Answer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that fail, and responses that are not what they say. */
@Execution(ExecutionMode.CONCURRENT)
class FailureTest {

  private static final String LAST = "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

  private static App app = ProbeApp.build(Map.of("SERVER_PORT", 0));
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

  @ParameterizedTest
  @ValueSource(
      strings = {"/exception", "/error", "/overflow", "/fails-early", "/101", "/short", "/long"})
  void failureIsA500AndTheConnectionLivesOn(String path) throws IOException {
    Answer answer = answerTo(path);

    assertThat(answer.statuses()).containsExactly(500, 200);
    assertThat(answer.text()).contains("Internal Server Error").endsWith("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/interrupted", "/interrupted-stream"})
  void handlerThatLeavesItsThreadInterruptedIsAnswered(String path) throws IOException {
    Answer answer = answerTo(path);

    assertThat(answer.statuses()).containsExactly(200, 200);
    assertThat(answer.text()).contains("inter", "rupted").endsWith("hello");
  }

  @Test
  void streamThatFailsInItsMiddleIsCutOff() throws IOException {
    Answer answer = answerTo("/fails-late");

    assertThat(answer.statuses()).containsExactly(200);
    assertThat(answer.text()).endsWith("\r\n\r\n9\r\nhalf a bo\r\n");
    assertThat(answer.closed()).isTrue();
  }

  @Test
  void streamHasChunks() throws IOException {
    Answer answer = answerTo("/stream");

    assertThat(answer.statuses()).containsExactly(200, 200);
    assertThat(answer.text())
        .contains("Transfer-Encoding: chunked")
        .contains(
            "\r\n\r\n8\r\npiece 0\n\r\n8\r\npiece 1\n\r\n8\r\npiece 2\n\r\n0\r\n\r\nHTTP/1.1");
  }

  @Test
  void streamOfDeclaredLengthHasNone() throws IOException {
    Answer answer = answerTo("/declared");

    assertThat(answer.text())
        .contains("Content-Length: 5\r\n", "\r\n\r\n12345HTTP/1.1 200")
        .doesNotContain("chunked");
  }

  @Test
  void handlerDoesNotFrame() throws IOException {
    Answer answer = answerTo("/framing");

    assertThat(answer.text())
        .contains("Content-Length: 6\r\n", "\r\n\r\nframedHTTP/1.1 200")
        .doesNotContain("99", "chunked", "timeout");
  }

  @Test
  void headerIsNeverSplit() throws IOException {
    Answer answer = answerTo("/split");

    assertThat(answer.statuses()).containsExactly(500, 200);
    assertThat(answer.text()).doesNotContain("X-Char");
  }

  @ParameterizedTest
  @CsvSource({"/204, 204", "/304, 304"})
  void statusWithoutContentHasNoBody(String path, int status) throws IOException {
    Answer answer = answerTo(path);

    assertThat(answer.statuses()).containsExactly(status, 200);
    assertThat(answer.text().substring(0, answer.text().indexOf("HTTP/1.1 200")))
        .endsWith("\r\n\r\n")
        .doesNotContain("Content-Length", "Content-Type");
  }

  @Test
  void headHasTheLengthAndNoBody() throws IOException {
    Answer answer = RawClient.send(server.port(), "HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\n" + LAST);

    assertThat(answer.text()).contains("Content-Length: 5\r\n\r\nHTTP/1.1 200");
  }

  @Test
  void bigBodyArrivesWhole() throws IOException {
    Answer answer = RawClient.send(server.port(), LAST.replace("/hello", "/big"));

    assertThat(answer.text()).contains("Content-Length: 4000000");
    assertThat(answer.text().length() - answer.text().indexOf("\r\n\r\n") - 4).isEqualTo(4_000_000);
  }

  private static Answer answerTo(String path) throws IOException {
    return RawClient.send(server.port(), "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n" + LAST);
  }
}
