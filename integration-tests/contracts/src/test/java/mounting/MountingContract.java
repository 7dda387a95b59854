package mounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;

/** A middleware that changes path, root and scheme. */
abstract class MountingContract {

  static App create() {
    return MountingAppFactory.builder().middleware(new Below("/app")).build();
  }

  @Test
  void movesTheApplicationBelowAPrefix(TestClient client) {
    assertThat(client.get("/app/where/").text())
        .isEqualTo("https://localhost/app/where/ /app/where/");
  }

  @Test
  void keepsThePrefixInRedirects(TestClient client) {
    assertThat(client.get("/app/where").location()).isEqualTo("https://localhost/app/where/");
  }

  @Test
  void answersWithoutTheApplication(TestClient client) {
    assertThat(client.get("/where/").status()).isEqualTo(404);
  }
}
