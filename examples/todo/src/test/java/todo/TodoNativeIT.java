package todo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The native executable answers as the application does in memory, wherever it can be built. */
class TodoNativeIT extends TodoBackendContract {

  private static @Nullable TodoProcess process;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(
        System.getenv("GRAALVM_HOME") != null,
        "GRAALVM_HOME is not set: there is no native executable to test");
    process = TodoProcess.start(Map.of(), Path.of("target/ampoule-example-todo"));
  }

  @AfterAll
  static void stop() {
    if (process != null) {
      process.close();
    }
  }

  @Override
  TestClient client(App app) {
    return Objects.requireNonNull(process).client();
  }
}
