package streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams arrive as they are written, and are torn down after that. */
abstract class StreamsContract {

  private final Steps steps = new Steps();
  private final App app = StreamsAppFactory.create(Config.of(Map.of("STEPS", steps)));
  private TestClient client;

  abstract TestClient open(App app);

  @BeforeEach
  void start() {
    client = open(app);
  }

  @AfterEach
  void stop() {
    client.close();
    app.close();
  }

  /** How long it may take until the server notices that a client has left. */
  int patience() {
    return 10;
  }

  private void assertReleased(Semaphore semaphore) throws InterruptedException {
    assertThat(semaphore.tryAcquire(patience(), TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void arriveAsTheyAreWritten() throws Exception {
    try (TestResponse response = client.get("/stepwise", TestRequest::streamed);
        BufferedReader lines = reader(response)) {
      assertThat(lines.readLine()).isEqualTo("step 1");
      steps.go.release();
      assertThat(lines.readLine()).isEqualTo("step 2");
      steps.go.release();
      assertThat(lines.readLine()).isEqualTo("step 3");
      assertThat(steps.tornDown.availablePermits()).isZero();
      steps.go.release();
      assertThat(lines.readLine()).isNull();
      assertReleased(steps.tornDown);
    }
  }

  private static BufferedReader reader(TestResponse response) {
    return new BufferedReader(new InputStreamReader(response.stream(), StandardCharsets.UTF_8));
  }

  @Test
  void areTornDownWhenTheClientLeaves() throws Exception {
    try (TestResponse response = client.get("/endless", TestRequest::streamed)) {
      assertThat(response.stream().readNBytes(4096)).hasSize(4096);
    }
    assertReleased(steps.tornDown);
  }

  @Test
  void areClosedAfterTheLastElement() throws Exception {
    assertThat(client.get("/many?count=1000").text()).hasLineCount(1000).endsWith("1000\n");
    assertReleased(steps.closed);
    assertReleased(steps.tornDown);
  }

  @Test
  void areClosedForHeadWithoutBeingWritten() throws Exception {
    assertThat(client.head("/many?count=1000").data()).isEmpty();
    assertReleased(steps.closed);
    assertReleased(steps.tornDown);
  }

  @Test
  void sayTheirLengthWhereItIsKnown() throws InterruptedException {
    TestResponse response = client.get("/sized");

    assertThat(response.header("Content-Length")).isEqualTo("5");
    assertThat(response.text()).isEqualTo("12345");
    assertReleased(steps.closed);
  }
}
