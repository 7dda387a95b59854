package urls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.routing.Url;
import dev.ampoule.testing.TestClient;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Generated URL builders. */
abstract class UrlsContract {

  private static String build(TestClient client, Supplier<Url> url) {
    return client.testRequestContext("/", () -> url.get().toString());
  }

  @Test
  void buildsWithoutVariables(TestClient client) {
    assertThat(build(client, UrlsAppUrls::index)).isEqualTo("/");
  }

  @Test
  void buildsBelowThePrefix(TestClient client) {
    assertThat(build(client, () -> LibraryUrls.book(7))).isEqualTo("/library/books/7");
  }

  @Test
  void padsFixedDigits(TestClient client) {
    assertThat(build(client, () -> LibraryUrls.number(42))).isEqualTo("/library/numbers/0042");
  }

  @Test
  void escapesASlashInText(TestClient client) {
    assertThat(build(client, () -> UrlsAppUrls.text("a/b c?ü%")))
        .isEqualTo("/s/a%2Fb%20c%3F%C3%BC%25");
  }

  @Test
  void keepsSlashesInAPath(TestClient client) {
    assertThat(build(client, () -> LibraryUrls.file("a/b c"))).isEqualTo("/library/files/a/b%20c");
  }

  @Test
  void choosesTheRuleWhoseDefaultIsGiven(TestClient client) {
    assertThat(build(client, () -> UrlsAppUrls.page(1))).isEqualTo("/pages/");
    assertThat(build(client, () -> UrlsAppUrls.page(2))).isEqualTo("/pages/2");
  }

  @Test
  void addsQueryAndAnchor(TestClient client) {
    assertThat(
            build(
                client,
                () -> LibraryUrls.book(7).query("q", "a b+c&d").query("n", 1).anchor("x y")))
        .isEqualTo("/library/books/7?q=a+b%2Bc%26d&n=1#x%20y");
  }

  @Test
  void buildsAnAbsoluteUrl(TestClient client) {
    assertThat(build(client, () -> LibraryUrls.book(7).external()))
        .isEqualTo("http://books.example/library/books/7");
  }

  @Test
  void buildsInAHandler(TestClient client) {
    assertThat(client.get("/library/generated").text()).isEqualTo("/library/books/3");
  }

  @Test
  void buildsAnEndpointRelativeToTheBlueprintOfTheRequest(TestClient client) {
    assertThat(client.get("/library/relative").text()).isEqualTo("/library/books/3");
  }

  @Test
  void saysHowToGetAnApplicationOutsideOfARequest(TestClient client) {
    assertThatThrownBy(() -> LibraryUrls.book(7).toString())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("app.context");
  }

  @Test
  void routesBackToEndpointAndArguments(TestClient client) {
    UUID copy = UUID.fromString("3f2504e0-4f89-11d3-9a0c-0305e82c3301");

    assertThat(client.get(build(client, () -> LibraryUrls.price(2.5))).text())
        .isEqualTo("price 2.5");
    assertThat(client.get(build(client, () -> LibraryUrls.copy(copy))).text())
        .isEqualTo("copy " + copy);
    assertThat(client.get(build(client, () -> LibraryUrls.shelf("left", "ä ö"))).text())
        .isEqualTo("left ä ö");
    assertThat(client.get(build(client, () -> LibraryUrls.pair("1", "2"))).text()).isEqualTo("1 2");
  }
}
