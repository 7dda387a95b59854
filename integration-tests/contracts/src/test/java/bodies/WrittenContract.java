package bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import errors.LogRecords;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out as JSON. */
abstract class WrittenContract {

  private static final String LINE = "{\"product\":\"tea ☕\",\"count\":2,\"price\":1.50}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /written/record     | {"product":"tea ☕","count":2,"price":1.50}
          /written/list       | [{"product":"tea ☕","count":2,"price":1.50},{"product":"tea ☕","count":2,"price":1.50}]
          /written/map        | {"a":[1,2]}
          /written/number     | 7
          /written/optional/1 | {"product":"tea ☕","count":2,"price":1.50}
          /written/plain      | {"lines":[{"product":"tea ☕","count":2,"price":1.50}]}
          """)
  void isWrittenInTheDeclaredOrderAndEndsItsLine(String path, String json, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.text()).isEqualTo(json + "\n");
    assertThat(response.header("Content-Type")).isEqualTo("application/json");
    assertThat(response.header("Content-Length")).isEqualTo("" + response.data().length);
  }

  @Test
  void isSeenByAfterHooks(TestClient client) {
    assertThat(client.get("/written/number").header("X-Body-Length")).isEqualTo("2");
    assertThat(client.get("/written/plain").header("X-Body-Length")).isEqualTo("57");
  }

  @Test
  void isNotFoundWhereAnOptionalIsEmpty(TestClient client) {
    assertThat(client.get("/written/optional/0").status()).isEqualTo(404);
  }

  @Test
  void hasTheMediaTypeThatTheRuleProduces(TestClient client) {
    assertThat(client.get("/written/hal").mimetype()).isEqualTo("application/hal+json");
    assertThat(client.get("/written/own").mimetype()).isEqualTo("application/vnd.line+json");
    assertThat(
            client.get("/written/hal", request -> request.header("Accept", "text/html")).status())
        .isEqualTo(406);
  }

  @Test
  void isSentWithoutABodyForHead(TestClient client) {
    TestResponse response = client.head("/written/record");

    assertThat(response.header("Content-Length"))
        .isEqualTo(client.get("/written/record").header("Content-Length"));
    assertThat(response.data()).isEmpty();
  }

  @Test
  void isAFailureWithoutACodec(TestClient client) {
    try (LogRecords log = new LogRecords("bodies.BodiesApp")) {
      assertThat(client.get("/written/secret").status()).isEqualTo(500);
      assertThat(log.records())
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line.getThrown())
                      .hasMessageContaining("declare JsonResponse<Secret>")
                      .hasMessageContaining("@Json"));
    }
  }

  @ParameterizedTest
  @CsvSource({"/streams/array, 3, 200", "/streams/response, 2, 206"})
  void isAnArrayForAStream(String path, int count, int status, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.header("Content-Type")).isEqualTo("application/json");
    assertThat(response.text())
        .startsWith("[{\"product\":\"tea\",\"count\":1,\"price\":1},")
        .endsWith(",{\"product\":\"tea\",\"count\":" + count + ",\"price\":1}]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "/streams/lines, 3, application/x-ndjson",
    "/streams/response-lines, 2, application/jsonl"
  })
  void isALineForEachValueWhereTheRuleSaysSo(
      String path, int count, String mediaType, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.mimetype()).isEqualTo(mediaType);
    assertThat(response.text().lines())
        .hasSize(count)
        .startsWith("{\"product\":\"tea\",\"count\":1,\"price\":1}");
  }

  @Test
  void isMadeInTheContextOfItsRequest(TestClient client) {
    assertThat(client.get("/streams/paths").text())
        .isEqualTo("[{\"path\":\"/streams/paths0\"},{\"path\":\"/streams/paths1\"}]\n");
  }

  /** The server closes it after the last byte, and the client has that byte first. */
  @Test
  void closesItsStream(TestClient client) throws InterruptedException {
    int before = Streams.CLOSED.get();

    client.get("/streams/array");
    client.head("/streams/array").request();

    Instant latest = Instant.now().plusSeconds(10);
    while (Streams.CLOSED.get() < before + 2 && Instant.now().isBefore(latest)) {
      Thread.sleep(5);
    }
    assertThat(Streams.CLOSED.get()).isEqualTo(before + 2);
  }

  @Test
  void isCutOffWhereAValueFails(TestClient client) {
    try (TestResponse response = client.open(TestRequest.of("GET", "/streams/broken").streamed())) {
      assertThat(response.status()).isEqualTo(200);
      assertThatThrownBy(response::data).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void keepsTheTextAsItIs(TestClient client) {
    assertThat(client.get("/written/record").text()).isEqualTo(LINE + "\n");
  }
}
