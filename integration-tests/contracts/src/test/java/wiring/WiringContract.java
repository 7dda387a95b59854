package wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;

/** Parts in constructors and handlers. */
abstract class WiringContract {

  @Test
  void givesAPartToAConstructor(TestClient client) {
    assertThat(client.get("/notes/store").text()).isEqualTo("store in disk");
  }

  @Test
  void givesAPartToAHandler(TestClient client) {
    assertThat(client.get("/notes/database").text()).isEqualTo("disk");
  }

  @Test
  void givesApplicationAndConfigurationToAHandler(TestClient client) {
    assertThat(client.get("/app").text()).isEqualTo("wiring.WiringApp true true");
  }
}
