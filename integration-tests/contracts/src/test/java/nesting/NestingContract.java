package nesting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** Prefixes, names and states of nested and repeated blueprints. */
abstract class NestingContract {

  @Test
  void takesVariablesOfThePrefix(TestClient client) {
    assertThat(client.get("/de/parent/").text()).isEqualTo("parent de");
  }

  @Test
  @Row({"7.5", "7.7"})
  void joinsPrefixesAndNames(TestClient client) {
    assertThat(client.get("/de/parent/child/7").text()).isEqualTo("parent.kid.show 7");
  }

  @Test
  @Row("7.14")
  void namesTheBlueprintOfTheRequest(TestClient client) {
    assertThat(client.get("/de/parent/child/blueprint").text()).isEqualTo("parent.kid");
  }

  @Test
  void givesVariablesOfAParentsPrefixToTheSnapshot(TestClient client) {
    assertThat(client.get("/de/parent/child/7").request().viewArgs())
        .containsEntry("lang", "de")
        .containsEntry("id", 7);
  }

  @Test
  @Row("7.4")
  void mountsABlueprintTwiceUnderTwoNames(TestClient client) {
    assertThat(client.get("/left/").text()).startsWith("left.show ");
    assertThat(client.get("/right/").text()).startsWith("right.show ");
    assertThat(client.get("/en/parent/counter/").text()).startsWith("parent.inner.show ");
  }

  @Test
  void doesNotServeTheOwnPrefixOfABlueprintThatIsMountedElsewhere(TestClient client) {
    assertThat(client.get("/counter/").status()).isEqualTo(404);
  }

  @Test
  void buildsABlueprintOnceForEachApplication(TestClient client) {
    int before = Integer.parseInt(client.post("/left/").text());

    assertThat(client.get("/right/").text()).isEqualTo("right.show " + before);
  }

  @Test
  void buildsUrlsForTheMountOfTheRequest(TestClient client) {
    assertThat(client.get("/left/self").text()).isEqualTo("/left/");
    assertThat(client.get("/right/self").text()).isEqualTo("/right/");
  }

  @Test
  void buildsUrlsBelowAPrefixWithVariables(TestClient client) {
    String url =
        client.testRequestContext(
            "/", () -> CounterUrls.at("parent.inner").show().value("lang", "en").toString());

    assertThat(url).isEqualTo("/en/parent/counter/");
  }

  @Test
  void buildsUrlsForANamedMount(TestClient client) {
    String url = client.testRequestContext("/", () -> CounterUrls.at("right").show().toString());

    assertThat(url).isEqualTo("/right/");
  }
}
