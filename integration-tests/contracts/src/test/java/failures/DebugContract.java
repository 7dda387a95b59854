package failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import semantics.Row;

/** The page for developers. */
abstract class DebugContract {

  static final Config CONFIG =
      Config.of(
          Map.of(
              "DEBUG",
              true,
              "DEBUG_SOURCES",
              "src/main/java",
              "SECRET_KEY",
              "s3cr3t",
              "DATABASE_URL",
              "postgres://ann:hunter2@db/app?password=hunter2",
              "NESTED",
              Map.of("api_token", "s3cr3t", "list", List.of(Map.of("PASSWORD", "s3cr3t"))),
              "MARKUP",
              "<img src=x onerror=alert(1)>"));

  @Test
  void showsTheExceptionAndItsCause(TestClient client) {
    TestResponse response = client.get("/state/x");

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(response.text())
        .contains("java.lang.IllegalStateException: ")
        .contains("Caused by: java.lang.ArithmeticException: the cause");
  }

  @Test
  void showsWhatWasSuppressed(TestClient client) {
    assertThat(client.get("/suppressed").text())
        .contains("Suppressed: java.lang.IllegalArgumentException: on closing");
  }

  @Test
  void showsTheLineOfTheSource(TestClient client) {
    assertThat(client.get("/state/x").text())
        .containsPattern(
            "<mark> +\\d+  +throw new IllegalStateException\\( // this very line</mark>");
  }

  @Test
  void showsRequestRouteAndGlobals(TestClient client) {
    assertThat(client.get("/state/ann?colour=red").text())
        .contains("<th>Rule</th><td>/state/&lt;name&gt;</td>")
        .contains("<th>Endpoint</th><td>state</td>")
        .contains("<th>&lt;name&gt;</th><td>ann</td>")
        .contains("<th>colour</th><td>[red]</td>")
        .contains("<th>note</th><td>&lt;b&gt;global&lt;/b&gt;</td>");
  }

  @Test
  void showsWhatRunsAroundTheHandlerInOrder(TestClient client) {
    assertThat(client.get("/noted").text())
        .containsPattern("<th>1\\. @BeforeRequest</th><td>FailuresApp\\.before\\(\\) · FailuresApp")
        .contains(
            "<th>2. advice</th><td>@Noted(&#34;&lt;i&gt;advised&lt;/i&gt;&#34;) · FailuresApp")
        .containsPattern(
            "<th>3\\. handler</th><td>FailuresApp\\.noted\\(\\) · FailuresApp.java:\\d+<")
        .contains("<th>4. @TeardownRequest</th><td>FailuresApp.tearDown(RequestGlobals) · ")
        .contains("<th>5. @ErrorHandler 403</th><td>FailuresApp.forbidden(Forbidden) · ")
        .contains("<th>6. @ErrorHandler 404</th><td>FailuresApp.missing(NotFound) · ");
  }

  @Test
  void showsWhatRunsWhereNothingMatches(TestClient client) {
    assertThat(client.get("/nothing?fail=before").text())
        .contains("IllegalStateException: before", "<td>none: no rule matched</td>")
        .contains("<th>1. @BeforeRequest</th>", "<th>2. @TeardownRequest</th>")
        .doesNotContain("advice</th>", "handler</th>");
  }

  @Test
  void showsTheConfigurationWithoutSecrets(TestClient client) {
    assertThat(client.get("/state/x").text())
        .contains("<th>DEBUG</th><td>true</td>", "<th>SECRET_KEY</th>", "@db/app")
        .doesNotContain("s3cr3t", "hunter2");
  }

  @Test
  void masksSecretsOfTheRequest(TestClient client) {
    String page =
        client
            .get(
                "/state/x?token=abc123&q=1",
                r ->
                    r.header("Authorization", "Bearer abc123")
                        .header("Cookie", "session=abc123")
                        .header("X-Api-Key", "abc123"))
            .text();

    assertThat(page).contains("<th>q</th>").doesNotContain("abc123");
  }

  @ParameterizedTest
  @CsvSource({
    "/state/%3Cscript%3Ealert(2)",
    "/state/x?%3Cscript%3E=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
    "/state/'%22%3E%3Csvg%20onload=alert(3)%3E"
  })
  void escapesEverything(String path, TestClient client) {
    String page = client.get(path, r -> r.header("User-Agent", "<script>ua</script>")).text();

    assertThat(page).doesNotContainPattern("<(script|img|svg|b)\\b").contains("&lt;script&gt;");
  }

  @Test
  void forbidsScriptsAndFrames(TestClient client) {
    TestResponse response = client.get("/state/x");

    assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(response.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.header("Vary")).isEqualTo("Accept");
  }

  @Test
  void survivesWhatFailsToSayWhatItIs(TestClient client) {
    assertThat(client.get("/broken").text())
        .contains("failures.BrokenException (its toString failed:")
        .contains("failures.Broken (its toString failed:");
  }

  @Test
  void isTextForOtherPrograms(TestClient client) {
    TestResponse response = client.get("/state/x", r -> r.header("Accept", "*/*"));

    assertThat(response.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(response.text())
        .startsWith("java.lang.IllegalStateException: <script>")
        .contains("    at failures.FailuresApp.state(FailuresApp.java:", "Caused by: ");
  }

  @Test
  void programsThatSpeakJsonGetAProblemWithoutIt(TestClient client) {
    assertThat(client.get("/state/x", r -> r.header("Accept", "application/json")).text())
        .contains("\"status\":500")
        .doesNotContain("IllegalState");
  }

  @Test
  void hasNoBodyForHead(TestClient client) {
    TestResponse response = client.head("/state/x");

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.text()).isEmpty();
  }

  @Test
  void isNotShownForErrorsThatAreAnswers(TestClient client) {
    assertThat(client.get("/conflict").text()).contains("409 Conflict").doesNotContain("DEBUG");
    assertThat(client.get("/forbidden").text()).isEqualTo("handled 403");
  }

  @Test
  @Row("14.17")
  void isShownForAMissingKey(TestClient client) {
    assertThat(client.get("/key").text()).contains("BadRequestKeyError", "colour");
    assertThat(client.get("/bad").status()).isEqualTo(400);
    assertThat(client.get("/conflict").status()).isEqualTo(409);
  }

  @Test
  void isShownForAFailureInTeardown(TestClient client) {
    assertThat(client.get("/teardown").text()).contains("IllegalStateException: torn");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-For, 203.0.113.9",
    "Forwarded, for=203.0.113.9",
    "X-Real-IP, 203.0.113.9",
    "Host, rebound.example"
  })
  void isNotShownToWhoeverMayBeElsewhere(String header, String value, TestClient client) {
    assertThat(client.open(TestRequest.of("GET", "/state/x").header(header, value)).text())
        .contains("Internal Server Error")
        .doesNotContain("alert");
  }
}
