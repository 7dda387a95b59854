package locales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** Hooks for the variables of URLs that come in, and for URLs that are built. */
abstract class LocalesContract {

  @Test
  @Row({"4.10", "8.2"})
  void aPreprocessorKeepsWhatNoHandlerTakes(TestClient client) {
    assertThat(client.get("/de/about").text()).isEqualTo("de");
  }

  @Test
  @Row({"4.3", "4.5", "4.6", "4.7", "4.9", "7.16"})
  void defaultsAreAddedUnlessTheCallerGivesAValue(TestClient client) {
    assertThat(client.get("/de/links").text())
        .isEqualTo("/de/about /fr/about /it/about /de/about /shop/item/7?currency=eur");
  }

  @Test
  @Row("4.3")
  void defaultsOfABlueprintAreThoseOfTheEndpointNotOfTheRequest(TestClient client) {
    assertThat(client.get("/").text()).isEqualTo("/en/about");
  }

  @Test
  @Row("4.4")
  void defaultsOfABlueprintForTheApplicationSeeEveryEndpoint(TestClient client) {
    assertThat(client.get("/it/plain").text()).isEqualTo("it {lang=it} /?from=shop");
  }

  @Test
  @Row("4.8")
  void aValueThatNothingGivesIsStillMissing(TestClient client) {
    assertThat(client.get("/missing").status()).isEqualTo(500);
    assertThat(client.get("/missing/typed").status()).isEqualTo(500);
  }

  @Test
  @Row("4.10")
  void seesTheEndpointAndAllValues(TestClient client) {
    assertThat(client.get("/shop/item/4").request().globals())
        .containsEntry("endpoint", "shop.item")
        .containsEntry("values", "{id=4}");
  }

  @Test
  @Row("8.5")
  void runsForTheApplicationWithoutEndpointWhereNothingMatches(TestClient client) {
    assertThat(client.get("/no/such/page").request().globals())
        .containsEntry("endpoint", "none")
        .containsEntry("values", "{}");
  }

  @Test
  @Row("4.10")
  void handlersGetWhatAPreprocessorPutsInItsPlace(TestClient client) {
    assertThat(client.get("/shop/item/4").text()).isEqualTo("item 40");
    assertThat(client.get("/shop/named/ann").text()).isEqualTo("ANN");
  }

  @Test
  @Row("4.10")
  void aValueThatAPreprocessorRemovedIsAFailureForAHandlerThatTakesIt(TestClient client) {
    assertThat(client.get("/shop/lost/4").status()).isEqualTo(500);
  }
}
