package failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** A handler for what nothing else handles. */
abstract class HandledContract {

  @Test
  @Row("14.11")
  void getsTheOriginalException(TestClient client) {
    TestResponse response = client.get("/state");

    assertThat(response.text()).isEqualTo("500 of state");
    assertThat(response.status()).isEqualTo(500);
  }

  @Test
  @Row("14.13")
  void getsNoneForAnErrorThatWasThrownAsSuch(TestClient client) {
    assertThat(client.get("/own-500").text()).isEqualTo("500 of nothing");
  }

  @Test
  @Row({"14.6", "14.23"})
  void aSubclassWithAStatusOfItsOwnIsFoundByThatStatusAndItsClassBeforeIt(TestClient client) {
    assertThat(client.get("/special").text()).isEqualTo("special teapot");
    assertThat(client.get("/teapot").text()).isEqualTo("any teapot");
    assertThat(client.get("/special").status()).isEqualTo(418);
  }
}
