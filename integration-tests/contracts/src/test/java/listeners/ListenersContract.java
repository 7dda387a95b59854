package listeners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import listeners.audit.Paid;
import org.junit.jupiter.api.Test;

/** Classes in {@code uses} hear, after the application, in the order in which they are named. */
abstract class ListenersContract {

  @Test
  void classesThatAreUsedHearOfSignals(TestClient client) {
    assertThat(client.post("/pay/7").text()).endsWith("app 7, mail 7, audit 7");
  }

  @Test
  void aListenerMayProvideSomethingToo(TestClient client) {
    assertThat(client.get("/greeting").text()).isEqualTo("dear customer");
  }

  @Test
  void theDispatcherKnowsWhatClassesThatAreUsedHear(TestClient client) {
    assertThat(client.app().dispatcher().listensTo(Paid.class)).isTrue();
    assertThat(client.app().dispatcher().listensTo(Integer.class)).isFalse();
  }
}
