package nesting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** An application in {@code src/test} that mounts blueprints of {@code src/main}. */
abstract class BorrowingContract {

  @Test
  void servesItsOwnRoutes(TestClient client) {
    assertThat(client.get("/").text()).isEqualTo("test application");
  }

  @Test
  @Row("7.17")
  void servesBlueprintsThatWereCompiledBefore(TestClient client) {
    assertThat(client.get("/borrowed/").text()).isEqualTo("borrowed.show 0");
  }

  @Test
  void servesTheirNestedBlueprints(TestClient client) {
    assertThat(client.get("/de/parent/child/7").request().viewArgs())
        .isEqualTo(Map.of("lang", "de", "id", 7));
  }
}
