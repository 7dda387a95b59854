package routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults, aliases, redirects, rules that only build, several rules, endpoint names. */
abstract class RulesContract {

  @ParameterizedTest
  @CsvSource({
    "/r/page/, page 1",
    "/r/page/2, page 2",
    "/r/users/7, user 7",
    "/r/new/ann/7, new ann 7",
    "/r/first, several",
    "/r/named, named",
    "/r, prefix",
    "/u/gr%C3%B6%C3%9Fe/a, größe a",
    "/u/größe/ü, größe ü",
    "/u/value/%E2%82%AC%20%25, value € %",
    "/u/value/%FFx, value \uFFFDx",
  })
  void answers(String path, String text, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "/r/page/1, http://localhost/r/page/",
    "/r/page/01, http://localhost/r/page/",
    "/r/page/1?sort=up, http://localhost/r/page/?sort=up",
    "/r/members/7, http://localhost/r/users/7",
    "/r/old/7/ann, http://localhost/r/new/ann/7",
  })
  void redirects(String path, String location, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.location()).isEqualTo(location);
  }

  @Test
  void neverMatchesARuleThatOnlyBuilds(TestClient client) {
    assertThat(client.get("/r/elsewhere/1").status()).isEqualTo(404);
  }

  @Test
  void buildsARuleThatOnlyBuilds(TestClient client) {
    String url = client.testRequestContext("/", () -> RulesUrls.elsewhere(3).toString());

    assertThat(url).isEqualTo("/r/elsewhere/3");
  }

  @Test
  void acceptsTheMethodsOfEachRule(TestClient client) {
    assertThat(client.put("/r/second").text()).isEqualTo("several");
    assertThat(client.get("/r/second").status()).isEqualTo(405);
  }

  @Test
  void knowsEndpointAndArguments(TestClient client) {
    TestResponse response = client.get("/r/new/ann/7");

    assertThat(response.request().endpoint()).isEqualTo("rules.current");
    assertThat(response.request().viewArgs()).isEqualTo(Map.of("name", "ann", "id", 7));
  }

  @Test
  void namesTheEndpointAsTheRuleSays(TestClient client) {
    assertThat(client.get("/r/named").request().endpoint()).isEqualTo("rules.renamed");
  }
}
