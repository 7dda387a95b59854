package startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Routes, hooks, error handlers, converters, middleware and applications that are added at start.
 */
abstract class StartupContract {

  @ParameterizedTest
  @CsvSource({
    "/added/static, static",
    "/added/7, int id=7:Integer",
    "/added/3, name name=3:String",
    "/added/2024, year when=2024:Year",
    "/added/x, name name=x:String",
    "/added/a%20b, name name=a b:String",
    "/added/a/b/end, path rest=a/b:String",
    "/added/x-1.5.txt, pair a=x:String b=1.5:Double",
    "/either, either",
    "/either/, either"
  })
  void matchesAddedRulesAsCompiledOnes(String path, String text, TestClient client) {
    assertThat(client.get(path).text()).isEqualTo(text);
  }

  @Test
  void asksCompiledRulesFirst(TestClient client) {
    assertThat(client.get("/pages/form").text()).isEqualTo("compiled form");
  }

  @Test
  void redirectsToTheSlashOfAnAddedRule(TestClient client) {
    TestResponse response = client.get("/slash?a=1");

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.header("Location")).endsWith("/slash/?a=1");
  }

  @Test
  void redirectsToTheRuleThatHasTheDefaults(TestClient client) {
    TestResponse response = client.get("/lists/1");

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.header("Location")).endsWith("/lists");
    assertThat(client.get("/lists").text()).isEqualTo("lists page=1:Integer");
    assertThat(client.get("/lists/2").text()).isEqualTo("lists page=2:Integer");
  }

  @Test
  void mergesSlashes(TestClient client) {
    assertThat(client.get("/added//static").status()).isEqualTo(308);
  }

  @Test
  void keepsApartRulesThatDifferInTheirSlash(TestClient client) {
    assertThat(client.post("/loose").text()).isEqualTo("posted");
    assertThat(client.get("/loose").status()).isEqualTo(308);
  }

  @Test
  void answersOtherMethodsWith405AndAllow(TestClient client) {
    TestResponse made = client.get("/made");
    TestResponse both = client.delete("/pages/form/");

    assertThat(made.status()).isEqualTo(405);
    assertThat(made.header("Allow")).isEqualTo("BREW, OPTIONS, POST");
    assertThat(both.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST, PUT");
  }

  @Test
  void addsMethodsToACompiledPath(TestClient client) {
    assertThat(client.put("/pages/form/").text()).isEqualTo("put");
    assertThat(client.post("/pages/form/").text()).isEqualTo("form");
  }

  @Test
  void answersHeadAndOptionsByItself(TestClient client) {
    TestResponse head = client.head("/added/static");

    assertThat(head.header("Content-Length")).isEqualTo("6");
    assertThat(client.options("/added/static").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(client.options("/options").text()).isEqualTo("mine");
    assertThat(client.get("/options").text()).isEqualTo("get");
  }

  @Test
  void buildsUrlsOfAddedRules(TestClient client) {
    assertThat(url(client, "added", Map.of("id", 7))).isEqualTo("/added/7");
    assertThat(url(client, "file", Map.of("name", "a b"))).isEqualTo("/files/a%20b");
    assertThat(client.get("/files/a").status()).isEqualTo(404);
  }

  private static String url(TestClient client, String endpoint, Map<String, ?> values) {
    return client.testRequestContext("/", () -> client.app().urlFor(endpoint, values));
  }

  @Test
  void redirectsWhereAnAddedRuleSays(TestClient client) {
    assertThat(client.get("/old/7").location()).isEqualTo("http://localhost/added/7");
    assertThat(client.get("/added/old-static").location())
        .isEqualTo("http://localhost/added/static");
  }

  @Test
  void checksTheMediaTypesOfAnAddedRule(TestClient client) {
    assertThat(client.post("/xml", r -> r.data("<a/>").contentType("text/xml")).status())
        .isEqualTo(204);
    assertThat(client.post("/xml", r -> r.data("{}").contentType("text/json")).status())
        .isEqualTo(415);
    assertThat(client.get("/csv", r -> r.header("Accept", "text/csv")).text()).isEqualTo("a,b");
    assertThat(client.get("/csv", r -> r.header("Accept", "text/html")).status()).isEqualTo(406);
  }

  @Test
  void takesMethodsThatHttpDoesNotDefine(TestClient client) {
    assertThat(client.open(TestRequest.of("BREW", "/made")).text()).isEqualTo("BREW");
    assertThat(client.open(TestRequest.of("BREW", "/slash/")).status()).isEqualTo(405);
  }

  @Test
  void keepsRepeatedSlashesWhereARuleSaysSo(TestClient client) {
    assertThat(client.get("/raw/a//b").text()).isEqualTo("raw p=a//b:String");
  }

  @Test
  void takesNoPathThatACompiledRuleAnswersOrRedirects(TestClient client) {
    assertThat(client.get("/pages/a/b").text()).isEqualTo("rest rest=a/b:String");
    assertThat(client.get("/pages/a").text()).isEqualTo("compiled a");
    assertThat(client.get("/pages/tree").location()).isEqualTo("http://localhost/pages/tree/");
    assertThat(client.post("/pages/form").text()).isEqualTo("no slash");
  }

  @Test
  void runsAddedHooksAroundThoseOfAnnotations(TestClient client) {
    client.get("/journal");
    client.get("/pages/a");

    assertThat(client.get("/journal").text().lines())
        .containsExactly(
            "app after 200",
            "health after 200",
            "app end",
            "health end",
            "health before",
            "app before",
            "pages before",
            "page",
            "app after 200",
            "health after 200",
            "app end",
            "health end",
            "health before",
            "app before");
  }

  @Test
  void stopsAtAnAddedHookThatAnswers(TestClient client) {
    TestResponse response = client.get("/pages/a", r -> r.header("X-Sick", "yes"));

    assertThat(response.status()).isEqualTo(503);
    assertThat(response.header("X-Health")).isEqualTo("fine");
  }

  @Test
  void initialisesExtensionsThatNobodyNeeds(TestClient client) {
    assertThat(client.get("/health").text()).isEqualTo("healthy");
  }

  @Test
  void asksAddedErrorHandlersAfterThoseOfAnnotations(TestClient client) {
    assertThat(client.get("/pages/gone").text()).isEqualTo("pages: this page is gone");
    assertThat(client.get("/nothing").text()).startsWith("added: ");
    assertThat(client.get("/nothing").status()).isEqualTo(404);
    assertThat(client.get("/forbidden").text()).isEqualTo("403: not forbidden");
  }

  @Test
  void picksTheNearestClassOfAddedErrorHandlers(TestClient client) {
    TestResponse number = client.get("/fail/number");

    assertThat(number.text()).isEqualTo("number: number");
    assertThat(number.status()).isEqualTo(418);
    assertThat(client.get("/fail/other").text()).isEqualTo("argument");
    assertThat(client.get("/fail/other").status()).isEqualTo(500);
    assertThat(client.get("/number").text()).isEqualTo("number: added");
  }

  @Test
  void runsMiddlewareAroundEverything(TestClient client) {
    assertThat(client.get("/nothing").header("X-Outer")).isEqualTo("Health");
    assertThat(client.get("/inner/").header("X-Outer")).isEqualTo("Health");
  }

  @Test
  void servesAnotherApplicationBelowAPrefix(TestClient client) {
    assertThat(client.get("/inner/").text()).isEqualTo("/inner / /inner/page/a%20b");
    assertThat(client.get("/inner").text()).isEqualTo("/inner / /inner/page/a%20b");
    assertThat(client.get("/inne%72/").text()).isEqualTo("/inner / /inner/page/a%20b");
    assertThat(client.get("/inner/most/").text()).isEqualTo("/inner/most / /inner/most/page/a%20b");
  }

  @Test
  void keepsContextsOfMountedApplicationsApart(TestClient client) {
    TestResponse response = client.get("/inner/page/x");

    assertThat(response.text()).isEqualTo("startup.InnerApp x []");
    assertThat(response.header("X-Health")).isNull();
  }

  @Test
  void redirectsBelowThePrefix(TestClient client) {
    TestResponse response = client.get("/inner/slash");

    assertThat(response.header("Location")).endsWith("/inner/slash/");
  }

  @Test
  void takesOnlyWholeSegmentsForThePrefix(TestClient client) {
    assertThat(client.get("/innermost").status()).isEqualTo(404);
  }
}
