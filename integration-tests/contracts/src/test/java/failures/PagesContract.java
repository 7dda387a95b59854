package failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import semantics.Row;

/** What clients see of errors that nothing handles, without debugging. */
abstract class PagesContract {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private static TestResponse get(TestClient client, String path, String accept) {
    return client.get(path, request -> request.header("Accept", accept));
  }

  @ParameterizedTest
  @Row("14.22")
  @CsvSource(
      delimiter = '|',
      value = {
        BROWSER + " | text/html; charset=utf-8",
        "application/json | application/problem+json",
        "*/* | text/plain; charset=utf-8",
        "text/plain | text/plain; charset=utf-8",
      })
  void areInTheFormThatTheClientLikes(String accept, String type, TestClient client) {
    assertThat(get(client, "/conflict", accept).header("Content-Type")).isEqualTo(type);
    assertThat(get(client, "/state/x", accept).header("Content-Type")).isEqualTo(type);
    assertThat(get(client, "/teardown", accept).header("Content-Type")).isEqualTo(type);
  }

  @ParameterizedTest
  @Row("14.22")
  @CsvSource(
      delimiter = '|',
      value = {BROWSER, "application/json", "*/*"})
  void tellCachesThatTheyDifferByClient(String accept, TestClient client) {
    for (String path : List.of("/conflict", "/state/x", "/teardown")) {
      assertThat(get(client, path, accept).headers().get("vary")).containsExactly("Accept");
    }
    assertThat(get(client, "/response", accept).header("Vary")).isNull();
  }

  @Test
  @Row({"14.9", "14.21"})
  void areFlasksPageWithAnEscapedDescription(TestClient client) {
    TestResponse response = client.get("/conflict");

    assertThat(response.status()).isEqualTo(409);
    assertThat(response.text())
        .isEqualTo(
            """
            <!doctype html>
            <html lang=en>
            <title>409 Conflict</title>
            <h1>Conflict</h1>
            <p>&lt;taken&gt;</p>
            """);
  }

  @Test
  @Row("14.22")
  void areTextForOthers(TestClient client) {
    assertThat(get(client, "/conflict", "*/*").text()).isEqualTo("409 Conflict\n\n<taken>\n");
  }

  @ParameterizedTest
  @Row("14.9")
  @CsvSource({"text/html", "application/json", "text/plain"})
  void haveTheHeadersOfTheError(String accept, TestClient client) {
    assertThat(get(client, "/limit", accept).header("Retry-After")).isEqualTo("7");
    assertThat(client.post("/conflict", r -> r.header("Accept", accept)).header("Allow"))
        .isEqualTo("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {BROWSER, "*/*", "application/json"})
  void showNothingOfAFailure(String accept, TestClient client) {
    String page = get(client, "/state/x", accept).text();

    assertThat(page)
        .contains("Internal Server Error")
        .doesNotContain("alert", "IllegalState", "the cause", "FailuresApp", "at ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {BROWSER, "*/*", "application/json"})
  void haveNoBodyForHead(String accept, TestClient client) {
    TestResponse response = client.head("/state/x", r -> r.header("Accept", accept));

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.text()).isEmpty();
    assertThat(response.header("Content-Length"))
        .isEqualTo(get(client, "/state/x", accept).header("Content-Length"));
  }

  @Test
  void survivesAnExceptionThatFailsToo(TestClient client) {
    assertThat(client.get("/broken").status()).isEqualTo(500);
    assertThat(client.get("/").text()).isEqualTo("index");
  }

  @Test
  @Row("14.19")
  void aWholeResponseGoesPastAllHandlers(TestClient client) {
    TestResponse response = client.get("/response");

    assertThat(response.status()).isEqualTo(202);
    assertThat(response.text()).isEqualTo("as it is");
  }

  @Test
  @Row("14.20")
  void aStatusThatNoErrorHasIsAnErrorOfTheProgram(TestClient client) {
    assertThat(client.get("/unknown").status()).isEqualTo(500);
  }

  @Test
  @Row("14.17")
  void aMissingKeyIsABadRequest(TestClient client) {
    assertThat(client.get("/bad").status()).isEqualTo(400);
    assertThat(client.get("/key").status()).isEqualTo(400);
    assertThat(client.get("/key").text()).contains("&#34;colour&#34; is missing.");
  }
}
