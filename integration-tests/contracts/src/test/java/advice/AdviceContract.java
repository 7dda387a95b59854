package advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;

/** What runs around handlers, in which order, and with which settings. */
abstract class AdviceContract {

  @Test
  void runsAdviceOfTheApplicationAroundItsOwnHandlers(TestClient client) {
    assertThat(client.get("/").text()).isEqualTo("app(index)");
  }

  @Test
  void runsSeveralOnOneHandlerInTheOrderOfTheSource(TestClient client) {
    assertThat(client.get("/twice").text()).isEqualTo("app(first(second(twice)))");
  }

  @Test
  void runsAdviceOfTheApplicationAroundRulesThatAreAddedAtStart(TestClient client) {
    assertThat(client.get("/added").text()).isEqualTo("app(added)");
  }

  @Test
  void runsAdviceFromTheApplicationInwards(TestClient client) {
    TestResponse response = client.post("/panel/7", r -> r.header("X-Token", "alice"));

    assertThat(response.text()).isEqualTo("app(panel(inner(changed 7)))");
  }

  @Test
  void runsAdviceOfTheBlueprintsAroundEachMount(TestClient client) {
    assertThat(client.get("/top/").text()).isEqualTo("app(leaf(top.show))");
    assertThat(client.get("/panel/low/", r -> r.header("X-Token", "alice")).text())
        .isEqualTo("app(panel(leaf(panel.low.show)))");
  }

  @Test
  void guardsWhatIsMountedBelow(TestClient client) {
    assertThat(client.get("/panel/low/").status()).isEqualTo(401);
    assertThat(client.get("/panel/low/", r -> r.header("X-Token", "bob")).status()).isEqualTo(403);
  }

  @Test
  void runsAdviceAroundTheMethodsOfAView(TestClient client) {
    assertThat(client.get("/view/a").text()).isEqualTo("app(view(get a))");
    assertThat(client.post("/view/a").text()).isEqualTo("app(view(post(post a)))");
  }

  @Test
  void letsErrorHandlersSeeWhatAdviceThrows(TestClient client) {
    TestResponse response = client.get("/panel/", r -> r.header("X-Token", "bob"));

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.text()).isEqualTo("forbidden: panel.home is for the role admin");
  }

  @Test
  void sharesTheContextWithTheHandler(TestClient client) {
    assertThat(client.get("/panel/", r -> r.header("X-Token", "alice")).text())
        .isEqualTo("app(panel(panel of alice))");
  }

  @Test
  void answersHeadAsGet(TestClient client) {
    TestResponse response = client.head("/twice");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Length")).isEqualTo("25");
  }

  @Test
  void doesNotRunForAutomaticOptions(TestClient client) {
    assertThat(client.options("/panel/").status()).isEqualTo(200);
  }

  @Test
  void doesNotRunWhereNothingMatches(TestClient client) {
    assertThat(client.get("/panel/nothing/here").status()).isEqualTo(404);
    assertThat(client.put("/panel/").status()).isEqualTo(405);
  }

  @Test
  void keepsAResponseForItsTimeout(TestClient client) {
    String first = client.get("/pages/short").text();
    TestResponse again = client.get("/pages/short");
    client.post("/clock/5");
    TestResponse later = client.get("/pages/short");

    assertThat(again.text()).isEqualTo(first);
    assertThat(again.header("X-Cache")).isEqualTo("hit");
    assertThat(again.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(later.text()).isNotEqualTo(first);
    assertThat(later.header("X-Cache")).isEqualTo("miss");
  }

  @Test
  void takesDefaultsWhereSettingsAreNotWritten(TestClient client) {
    String first = client.get("/pages/plain?a=1").text();
    client.post("/clock/59");

    assertThat(client.get("/pages/plain?a=2").text()).isEqualTo(first);
  }

  @Test
  void readsEachPlacesOwnSettings(TestClient client) {
    String first = client.get("/pages/short?a=1").text();
    String other = client.get("/pages/short?a=2").text();
    String german = client.get("/pages/short?a=1", r -> r.header("Accept-Language", "de")).text();

    assertThat(other).isNotEqualTo(first);
    assertThat(german).isNotIn(first, other);
  }

  @Test
  void decidesPerMethodOfTheSameRoute(TestClient client) {
    assertThat(client.get("/pages/either").header("X-Cache")).isNotNull();
    assertThat(client.put("/pages/either").header("X-Cache")).isNull();
  }

  @Test
  void seesWhatTheHandlerThrows(TestClient client) {
    String first = client.get("/pages/missing").text();

    assertThat(client.get("/pages/missing").text()).isNotEqualTo(first);
  }

  @Test
  void bindsArgumentsInsideIt(TestClient client) {
    assertThat(client.get("/pages/typed/3").status()).isEqualTo(400);
    assertThat(client.get("/pages/typed/3?limit=2").text()).isEqualTo("app(3 2)");
  }

  @Test
  void proceedsAsOftenAsItLikes(TestClient client) {
    TestResponse third = client.get("/pages/unsteady/2");
    TestResponse failed = client.get("/pages/unsteady/9");

    assertThat(third.text()).isEqualTo("app(done)");
    assertThat(third.header("X-Tries")).isEqualTo("3");
    assertThat(failed.status()).isEqualTo(500);
  }

  @Test
  void obeysTheOrderOfTheSource(TestClient client) {
    client.get("/pages/leaky", r -> r.header("X-Token", "bob"));
    client.get("/pages/safe", r -> r.header("X-Token", "bob"));

    assertThat(client.get("/pages/leaky").status()).isEqualTo(200);
    assertThat(client.get("/pages/safe").status()).isEqualTo(401);
  }

  @Test
  void runsAdviceThatAnotherJarBrings(TestClient client) {
    TestResponse response = client.get("/reviews/4");

    assertThat(response.text()).isEqualTo("app(review 4)");
    assertThat(response.header("X-Stamp")).isEqualTo("library");
    assertThat(response.header("X-Call")).isEqualTo("reviews.show {number=4}");
  }
}
