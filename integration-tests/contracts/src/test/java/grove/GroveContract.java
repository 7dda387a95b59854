package grove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import semantics.Row;

/** What a blueprint is at each place where it is mounted. */
abstract class GroveContract {

  @ParameterizedTest
  @Row({"7.2", "7.4", "7.5", "7.6"})
  @CsvSource({
    "http://grove.test/one/, /one/ one.root",
    "http://eu.grove.test/two, /two two.root",
    "http://grove.test/one/twig, /one/twig /one/",
    "http://eu.grove.test/two/twig, /two/twig /two",
  })
  void joinsPrefixAndRuleByOneSlash(String url, String text, TestClient client) {
    assertThat(client.get(url).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @Row({"7.5", "7.7", "7.14"})
  @CsvSource(
      delimiter = '|',
      value = {
        "http://api.grove.test/one/leaf/names | one.leaf [one.leaf, one]",
        "http://api.eu.grove.test/two/leaf/names | two.leaf [two.leaf, two]",
      })
  void joinsNamesPrefixesAndSubdomains(String url, String text, TestClient client) {
    assertThat(client.get(url).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @Row("7.2")
  @CsvSource({
    "http://grove.test/branch",
    "http://grove.test/two",
    "http://grove.test/one/leaf/names",
    "http://api.grove.test/two/leaf/names"
  })
  void isNowhereElse(String url, TestClient client) {
    assertThat(client.get(url).status()).isEqualTo(404);
  }

  @Test
  @Row({"7.4", "7.8", "7.10"})
  void runsTheHooksOfAllBlueprintsAround(TestClient client) {
    assertThat(client.get("http://api.eu.grove.test/two/leaf/names").globals())
        .containsEntry("here", "branch of two.leaf;leaf;");
    assertThat(client.get("http://grove.test/one/").globals())
        .containsEntry("here", "branch of one;");
    assertThat(client.get("http://grove.test/dotted").globals()).doesNotContainKey("here");
  }

  @Test
  @Row("7.11")
  void runsHooksForTheApplicationOnceHoweverOftenItIsMounted(TestClient client) {
    assertThat(client.get("http://grove.test/dotted").globals()).containsEntry("everywhere", "x");
    assertThat(client.get("http://grove.test/one/").globals()).containsEntry("everywhere", "x");
  }

  @Test
  @Row({"7.8", "14.3"})
  void asksTheHandlersOfAllBlueprintsAround(TestClient client) {
    assertThat(client.get("http://api.grove.test/one/leaf/gone").text()).isEqualTo("branch 404");
  }

  @Test
  @Row("7.13")
  void ownsItsPrefixWhereNothingMatches(TestClient client) {
    assertThat(client.get("http://grove.test/one/no/such").text()).isEqualTo("branch 404");
    assertThat(client.get("http://grove.test/onety").text()).isEqualTo("application 404");
  }

  @Test
  @Row({"4.1", "4.2"})
  void resolvesEndpointsThatAreRelative(TestClient client) {
    assertThat(client.get("http://api.eu.grove.test/two/leaf/relative").text())
        .isEqualTo("/two/leaf/names");
    assertThat(client.get("http://grove.test/dotted").text()).isEqualTo("/dotted");
  }
}
