package errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import semantics.Row;

/** Which handler answers an error, with which status, and what happens without one. */
abstract class ErrorsContract {

  @ParameterizedTest
  @Row({"14.1", "14.3", "14.4", "14.5", "14.6", "14.7", "14.8", "14.10"})
  @CsvSource({
    "GET, /nothing, 404, app 404 /nothing",
    "GET, /shop/nothing, 404, shop 404",
    "GET, /shopping, 404, app 404 /shopping",
    "GET, /shop/shelf/nothing, 404, shop 404",
    "GET, /shop/shelf/7, 404, shop 404",
    "GET, /shop/orders, 405, shop 405",
    "DELETE, /, 405, app http 405",
    "GET, /shop/io, 500, app io disk",
    "GET, /shop/file, 500, shop file file",
    "GET, /shop/shelf/io, 500, app io shelf",
    "GET, /plain/missing, 404, app 404 /plain/missing",
    "GET, /plain/teapot, 200, app teapot",
    "GET, /plain/conflict, 409, plain http 409",
    "GET, /throw/io, 500, app io here",
    "GET, /throw/arithmetic, 500, app several ArithmeticException",
    "GET, /throw/index, 500, app several ArrayIndexOutOfBoundsException",
    "GET, /store/out, 500, store out",
    "GET, /store/closed, 500, app closed",
  })
  void isAnsweredByTheNearestHandler(
      String method, String path, int status, String text, TestClient client) {
    TestResponse response = client.open(TestRequest.of(method, path));

    assertThat(response.text()).isEqualTo(text);
    assertThat(response.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @Row({"14.11", "14.14", "8.16"})
  @ValueSource(
      strings = {
        "/throw/runtime",
        "/throw/checked",
        "/throw/error",
        "/throw/overflow",
        "/throw/in-handler"
      })
  void isA500WhereNothingHandlesIt(String path, TestClient client) {
    assertThat(client.get(path).status()).isEqualTo(500);
  }

  @Test
  void showsNothingOfTheFailure(TestClient client) {
    assertThat(client.get("/throw/runtime").text())
        .doesNotContain("secret")
        .doesNotContain("IllegalStateException");
  }

  @Test
  @Row("14.11")
  void isLoggedWithItsCause(TestClient client) {
    try (LogRecords log = new LogRecords("errors.ErrorsApp")) {
      client.get("/throw/runtime?token=1");

      assertThat(log.records()).hasSize(1);
      LogRecord record = log.records().getFirst();
      assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
      assertThat(record.getMessage())
          .contains("GET /throw/runtime", "thrower.runtime")
          .containsPattern("\\(request [\\w-]{8,}\\)");
      assertThat(record.getThrown()).hasMessage("secret <detail>");
    }
  }

  @Test
  void isNotLoggedWhereAHandlerAnswers(TestClient client) {
    try (LogRecords log = new LogRecords("errors.ErrorsApp")) {
      client.get("/throw/io");
      client.get("/nothing");

      assertThat(log.records()).isEmpty();
    }
  }

  @Test
  void cannotForgeALineOfTheLog(TestClient client) {
    try (LogRecords log = new LogRecords("errors.ErrorsApp")) {
      client.get("/throw/named/a%0Ab");

      assertThat(log.records()).hasSize(1);
      assertThat(log.records().getFirst().getMessage()).doesNotContain("\n");
    }
  }

  @Test
  @Row("14.8")
  void neverOffersARedirectToHandlers(TestClient client) {
    assertThat(client.get("//shop").status()).isEqualTo(308);
  }

  @Test
  void isServedAgainAfterAFailure(TestClient client) {
    client.get("/throw/error");

    assertThat(client.get("/").text()).isEqualTo("index");
  }

  @Test
  void cutsAStreamThatFailsInTheMiddle(TestClient client) {
    assertThatThrownBy(() -> client.get("/throw/mid-stream"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(client.get("/").text()).isEqualTo("index");
  }
}
