package returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.AmpouleExtension;
import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReturnsHttp2Test extends ReturnsContract {

  /** Helidon 4.5.0 cannot send it; a client that waits for ever would be worse. */
  @Test
  void failsForAHeaderOfRareCharacters(TestClient client) {
    assertThat(client.get("/json-header").status()).isEqualTo(500);
    assertThat(client.get("/string").status()).isEqualTo(200);
  }

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(ReturnsAppFactory::create);
}
