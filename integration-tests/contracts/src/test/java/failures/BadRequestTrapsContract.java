package failures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** With {@code TRAP_BAD_REQUEST_ERRORS} a bad request is a failure, and nothing else is. */
abstract class BadRequestTrapsContract {

  @Test
  @Row("14.17")
  void makesABadRequestA500(TestClient client) {
    assertThat(client.get("/bad").status()).isEqualTo(500);
    assertThat(client.get("/key").status()).isEqualTo(500);
  }

  @Test
  @Row("14.17")
  void leavesOtherErrorsAlone(TestClient client) {
    assertThat(client.get("/conflict").status()).isEqualTo(409);
    assertThat(client.get("/slash").status()).isEqualTo(308);
  }
}
