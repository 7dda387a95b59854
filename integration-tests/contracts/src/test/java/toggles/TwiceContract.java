package toggles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;

/** An error handler of a blueprint of which the second mount alone is there. */
abstract class TwiceContract {

  @Test
  void handlesItsErrorAndNoOther(TestClient client) {
    assertThat(client.get("/new/pot").text()).isEqualTo("short and stout");
    assertThat(client.get("/old/pot").status()).isEqualTo(404);
    assertThat(client.get("/old/pot").text()).doesNotContain("short and stout");
  }
}
