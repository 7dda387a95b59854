package failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** With {@code TRAP_HTTP_EXCEPTIONS} an HTTP error without a handler is a failure. */
abstract class TrapsContract {

  @Test
  @Row("14.18")
  void makesAnErrorWithoutHandlerA500(TestClient client) {
    assertThat(client.get("/conflict").status()).isEqualTo(500);
    assertThat(client.get("/response").status()).isEqualTo(500);
    assertThat(client.post("/conflict").status()).isEqualTo(500);
  }

  @Test
  @Row("14.18")
  void includesRedirectsOfTheRouter(TestClient client) {
    assertThat(client.get("/slash").status()).isEqualTo(500);
  }

  @Test
  @Row("14.18")
  void leavesErrorsWithHandlersAlone(TestClient client) {
    assertThat(client.get("/forbidden").text()).isEqualTo("handled 403");
    assertThat(client.get("/nothing").text()).isEqualTo("handled 404");
    assertThat(client.get("/nothing").status()).isEqualTo(404);
  }
}
