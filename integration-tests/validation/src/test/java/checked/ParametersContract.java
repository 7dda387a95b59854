package checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints on parameters of every source, and the one answer to all that break them. */
abstract class ParametersContract {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/products/ | 20 of []",
        "/products/?limit=100&tag=a&tag=b&tag=c | 100 of [a, b, c]",
        "/products/blue-pen | blue-pen",
        "/products/new/pen | created pen",
        "/sources/path/1 | path 1",
        "/sources/nullable | nullable null null",
        "/sources/nullable?q=ab&n=5 | nullable ab 5",
        "/sources/optional | optional Optional.empty OptionalInt.empty",
        "/sources/set?q=a&q=a | set [a]",
        "/sources/period/1d0h | period Period[days=1, hours=0]",
      })
  void letsValidRequestsPass(String path, String text, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text().strip()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/products/?limit=0 | limit | query | Min | must be greater than or equal to 1",
        "/products/?limit=101 | limit | query | Max | must be less than or equal to 100",
        "/products/Blue%20Pen | slug | path | Slug | must be a slug of at most 8 characters",
        "/products/very-long-pen | slug | path | Slug | must be a slug of at most 8 characters",
        "/products/new/admin | slug | path | NotTaken | is taken",
        "/sources/path/0 | id | path | Positive | must be greater than 0",
        "/sources/nullable?q=a | q | query | Size | size must be between 2 and 2147483647",
        "/sources/nullable?n=4 | n | query | Min | must be greater than or equal to 5",
        "/sources/optional?q=a | q | query | Size | size must be between 2 and 2147483647",
        "/sources/optional?n=4 | n | query | Min | must be greater than or equal to 5",
      })
  void refusesABrokenConstraint(
      String path, String name, String in, String code, String detail, TestClient client) {
    TestResponse response = problem(client, path);

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.text())
        .endsWith(
            """
            "errors":[{"parameter":"%s","in":"%s","code":"%s","detail":"%s"}]}
            """
                .formatted(name, in, code, detail));
  }

  @Test
  void namesEverythingAtOnce(TestClient client) {
    TestResponse response = problem(client, "/products/?limit=0&tag=a&tag=&tag=abcdefghijk&tag=d");

    assertThat(response.text())
        .contains(
            """
            "errors":[\
            {"parameter":"limit","in":"query","code":"Min",\
            "detail":"must be greater than or equal to 1"},\
            {"parameter":"tag","in":"query","code":"Size",\
            "detail":"size must be between 0 and 3"},\
            {"parameter":"tag","in":"query","pointer":"#/1","code":"NotBlank",\
            "detail":"must not be blank"},\
            {"parameter":"tag","in":"query","pointer":"#/2","code":"Size",\
            "detail":"size must be between 0 and 10"}]\
            """);
  }

  @Test
  void pointsIntoAValueWithProperties(TestClient client) {
    assertThat(problem(client, "/sources/period/0d-1h").text())
        .contains(
            """
            {"parameter":"period","in":"path","pointer":"#/days","code":"Min",\
            "detail":"must be greater than or equal to 1"},\
            {"parameter":"period","in":"path","pointer":"#/hours","code":"Min",\
            "detail":"must be greater than or equal to 0"}\
            """);
  }

  @Test
  void checksHeaders(TestClient client) {
    TestResponse response =
        client.get(
            "/sources/header",
            r -> r.header("X-Token", "abc").header("Accept", "application/json"));

    assertThat(response.text())
        .contains("{\"parameter\":\"X-Token\",\"in\":\"header\",\"code\":\"Size\"");
    assertThat(client.get("/sources/header", r -> r.header("X-Token", "abcd")).text())
        .isEqualTo("header abcd");
  }

  @Test
  void checksCookies(TestClient client) {
    TestResponse response =
        client.get(
            "/sources/cookie",
            r -> r.header("Cookie", "theme=B1").header("Accept", "application/json"));

    assertThat(response.text())
        .contains(
            "{\"parameter\":\"theme\",\"in\":\"cookie\",\"code\":\"Pattern\","
                + "\"detail\":\"must match \\\"[a-z]+\\\"\"}");
  }

  @Test
  void sendsAPageToBrowsers(TestClient client) {
    TestResponse response = client.get("/products/?limit=0", r -> r.header("Accept", "text/html"));

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.text())
        .contains("Query parameter &#34;limit&#34; must be greater than or equal to 1");
  }

  @Test
  void typeErrorsComeBeforeConstraints(TestClient client) {
    TestResponse response = problem(client, "/products/?limit=many&tag=");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains("\"limit\"").doesNotContain("\"tag\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "de-CH", "DE-at;q=0.5, fr;q=0.4", "fr, de;q=0.1", "xx, de, en"})
  void speaksTheLanguageOfTheClient(String languages, TestClient client) {
    assertThat(spoken(client, languages))
        .contains("\"darf höchstens 100 sein\"")
        .contains("\"darf nicht leer sein\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en", "en-GB, de", "fr", "*, de", "de;q=0", "???", "de;q=x"})
  void speaksEnglishOtherwise(String languages, TestClient client) {
    assertThat(spoken(client, languages))
        .contains("\"must be less than or equal to 100\"")
        .contains("\"must not be blank\"");
  }

  @Test
  void fallsBackToEnglishForWhatIsNotTranslated(TestClient client) {
    TestResponse response =
        client.get(
            "/sources/path/0",
            r -> r.header("Accept-Language", "de").header("Accept", "application/json"));

    assertThat(response.text()).contains("\"must be greater than 0\"");
  }

  private static String spoken(TestClient client, String languages) {
    return client
        .get(
            "/products/?limit=101&tag=",
            r -> r.header("Accept-Language", languages).header("Accept", "application/json"))
        .text();
  }

  private static TestResponse problem(TestClient client, String path) {
    return client.get(path, r -> r.header("Accept", "application/json"));
  }
}
