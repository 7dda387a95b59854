package todo;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The launcher with the AOT cache answers as the application does in memory. */
class TodoLauncherIT extends TodoBackendContract {

  private static TodoProcess process;

  @BeforeAll
  static void start() throws Exception {
    process = TodoProcess.start(Launchers.WITH_CACHE_OR_NOT_AT_ALL, Path.of("target/todo"));
  }

  @AfterAll
  static void stop() {
    process.close();
  }

  @Override
  TestClient client(App app) {
    return process.client();
  }
}
