package locales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import org.junit.jupiter.api.Test;

/** Hooks for URLs stand where they run: before all others, and at the end those of building. */
class LocalesExplanationTest {

  @Test
  void listsHooksOfUrls() {
    try (App app = LocalesAppFactory.create()) {
      assertThat(app.explain("shop.item").getFirst().steps())
          .extracting(step -> step.kind() + " " + step.name())
          .containsExactly(
              "@UrlValuePreprocessor LocalesApp.pull(String, Map, RequestGlobals)",
              "@UrlValuePreprocessor Shop.correct(String, Map)",
              "handler Shop.item(int)",
              "@UrlDefaults LocalesApp.add(String, Map, App, RequestGlobals)",
              "@UrlDefaults Shop.everywhere(String, Map)",
              "@UrlDefaults Shop.currency(Map)");
    }
  }
}
