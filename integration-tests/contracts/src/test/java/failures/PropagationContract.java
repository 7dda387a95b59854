package failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** While testing, the test gets what nothing handled. */
abstract class PropagationContract {

  static final Config CONFIG = Config.of(Map.of("TESTING", true));

  @Test
  @Row("14.12")
  void theClientThrowsWhatNothingHandled(TestClient client) {
    assertThatThrownBy(() -> client.get("/suppressed"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("outer");
  }

  @Test
  @Row("14.12")
  void whatIsHandledIsAnswered(TestClient client) {
    assertThat(client.get("/forbidden").text()).isEqualTo("handled 403");
    assertThat(client.get("/conflict").status()).isEqualTo(409);
  }
}
