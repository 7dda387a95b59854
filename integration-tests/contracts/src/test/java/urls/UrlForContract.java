package urls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.routing.BuildError;
import dev.ampoule.testing.TestClient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** URLs of endpoints whose names are known only at run time. */
abstract class UrlForContract {

  private static String urlFor(TestClient client, String endpoint, Map<String, ?> values) {
    return client.testRequestContext("/", () -> App.current().urlFor(endpoint, values).toString());
  }

  @Test
  void buildsAnEndpoint(TestClient client) {
    assertThat(urlFor(client, "library.book", Map.of("id", 7))).isEqualTo("/library/books/7");
  }

  @Test
  void appendsUnknownValuesAsQuery(TestClient client) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("id", 7);
    values.put("q", Arrays.asList(1, 2));
    values.put("none", null);

    assertThat(urlFor(client, "library.book", values)).isEqualTo("/library/books/7?q=1&q=2");
  }

  @Test
  void takesDefaults(TestClient client) {
    assertThat(urlFor(client, "page", Map.of())).isEqualTo("/pages/");
    assertThat(urlFor(client, "page", Map.of("page", 3))).isEqualTo("/pages/3");
  }

  @Test
  void suggestsAnEndpointForOneThatDoesNotExist(TestClient client) {
    assertThatThrownBy(() -> urlFor(client, "library.bok", Map.of("id", 1)))
        .isInstanceOf(BuildError.class)
        .hasMessageContaining("Did you mean 'library.book' instead?");
  }

  @Test
  void namesTheValuesThatAreMissing(TestClient client) {
    assertThatThrownBy(() -> urlFor(client, "library.shelf", Map.of("side", "left")))
        .isInstanceOf(BuildError.class)
        .hasMessageContaining("Did you forget to specify values ['name']?");
  }

  @Test
  void refusesAValueThatTheConverterDoesNotKnow(TestClient client) {
    assertThatThrownBy(() -> urlFor(client, "library.shelf", Map.of("side", "middle", "name", "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void buildsBelowTheServerNameOutsideOfARequest(TestClient client) {
    List<String> urls =
        client.app().context(() -> List.of(App.current().urlFor("index", Map.of()).toString()));

    assertThat(urls).containsExactly("https://books.example/");
  }

  @Test
  void takesTheSchemeThatIsNamed(TestClient client) {
    Map<String, ?> secure = Map.of("_scheme", "https", "_external", true);
    Map<String, ?> plain = Map.of("_scheme", "http", "_external", true);

    assertThat(urlFor(client, "index", secure)).isEqualTo("https://books.example/");
    assertThat(urlFor(client, "index", plain)).isEqualTo("http://books.example/");
  }

  @Test
  void needsTheServerNameOutsideOfARequest() {
    try (App app = UrlsAppFactory.create(Config.of(Map.of()))) {
      assertThatThrownBy(
              () -> app.context(() -> App.current().urlFor("index", Map.of()).toString()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'SERVER_NAME'");
    }
  }
}
