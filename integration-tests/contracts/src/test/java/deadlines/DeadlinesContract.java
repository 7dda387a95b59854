package deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of handlers that take longer than they may. */
abstract class DeadlinesContract {

  @ParameterizedTest
  @ValueSource(strings = {"/sleep", "/wrapped"})
  void handlerIsInterruptedAndTheErrorHandled(String path, TestClient client) {
    int before = Integer.parseInt(client.get("/torn-down").text());

    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(503);
    assertThat(response.text()).isEqualTo("too long");
    assertThat(response.header("X-Interrupted")).isEqualTo("false");
    assertThat(client.get("/torn-down").text()).isEqualTo(Integer.toString(before + 2));
  }

  @Test
  void beforeHookCounts(TestClient client) {
    TestResponse response = client.get("/quick", request -> request.header("X-Slow-Hook", "yes"));

    assertThat(response.status()).isEqualTo(503);
    assertThat(client.get("/quick").text()).isEqualTo("quick");
  }

  @Test
  void errorThatTheHandlerChoosesStands(TestClient client) {
    assertThat(client.get("/own").status()).isEqualTo(409);
  }

  @Test
  void lateAnswerStands(TestClient client) {
    TestResponse response = client.get("/stubborn");

    assertThat(response.text()).isEqualTo("late");
    assertThat(response.header("X-Interrupted")).isEqualTo("false");
  }

  @Test
  void streamHasAnyTime(TestClient client) {
    assertThat(client.get("/stream").text()).isEqualTo("part 0 part 1 part 2 ");
  }

  @Test
  void routeHasItsOwnTime(TestClient client) {
    assertThat(client.get("/patient").text()).isEqualTo("patient");
    assertThat(client.get("/hasty").status()).isEqualTo(503);
    assertThat(client.get("/quick").text()).isEqualTo("quick");
  }

  @Test
  void routeHasItsOwnLengthOfBodies(TestClient client) {
    assertThat(client.post("/short", request -> request.data("1234")).text()).isEqualTo("1234");
    assertThat(client.post("/short", request -> request.data("12345")).status()).isEqualTo(413);
    assertThat(client.post("/length", request -> request.data("12345")).text()).isEqualTo("5");
  }

  @Test
  void bodyIsRead(TestClient client) {
    assertThat(client.post("/length", request -> request.data("12345")).text()).isEqualTo("5");
  }
}
