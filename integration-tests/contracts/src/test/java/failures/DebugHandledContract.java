package failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** While debugging, developers see a failure rather than its handler. */
abstract class DebugHandledContract {

  @Test
  @Row("14.16")
  void showsTheFailureAndNotTheHandlerOfThe500(TestClient client) {
    assertThat(client.get("/state").text()).contains("IllegalStateException: state");
  }

  @Test
  @Row("14.16")
  void asksHandlersOfItsClassFirst(TestClient client) {
    assertThat(client.get("/argument").text()).isEqualTo("handled argument");
  }

  @Test
  @Row("14.16")
  void programsThatSpeakJsonGetWhatTheHandlerGives(TestClient client) {
    assertThat(client.get("/state", r -> r.header("Accept", "application/json")).text())
        .isEqualTo("500 of state");
  }

  @Test
  @Row("14.13")
  void anErrorThatWasThrownAsSuchIsNoFailure(TestClient client) {
    assertThat(client.get("/own-500").text()).isEqualTo("500 of nothing");
  }
}
