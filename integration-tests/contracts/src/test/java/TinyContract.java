import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;

/** The unnamed package, and classes in classes. */
@SuppressWarnings("DefaultPackage")
abstract class TinyContract {

  @Test
  void worksInTheUnnamedPackage(TestClient client) {
    assertThat(client.get("/").text()).isEqualTo("tiny");
  }

  @Test
  void mountsNestedClasses(TestClient client) {
    assertThat(client.get("/inner/x").text()).isEqualTo("inner x");
    assertThat(client.get("/innermost/7").text()).isEqualTo("innermost 7");
  }

  @Test
  void buildsUrlsToNestedClasses(TestClient client) {
    String url =
        client.testRequestContext("/", () -> TinyApp_Inner_InnermostUrls.show(7).toString());

    assertThat(url).isEqualTo("/innermost/7");
  }
}
