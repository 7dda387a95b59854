package structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;

/** Subtasks of a {@code StructuredTaskScope} inherit the context of the handler that forks them. */
abstract class StructuredContract {

  @Test
  void subtasksSeeRequestGlobalsAndApplication(TestClient client) {
    assertThat(client.get("/both?who=ann").text())
        .isEqualTo("left ann /both false, right ann /both false");
  }

  @Test
  void soDoSubtasksOfSubtasks(TestClient client) {
    assertThat(client.get("/nested?who=bob").text())
        .isEqualTo("left bob /nested false, right bob /nested false");
  }

  @Test
  void anErrorOfASubtaskIsAnsweredLikeOneOfTheHandler(TestClient client) {
    TestResponse response = client.get("/missing?who=ann");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.text()).contains("nothing for ann");
  }

  @Test
  void aSubtaskMayChangeTheResponse(TestClient client) {
    assertThat(client.get("/response?who=ann").header("X-Who")).isEqualTo("ann");
  }
}
