package todo;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

class TodoBackendInMemoryTest extends TodoBackendContract {

  @Override
  TestClient client(App app) {
    return TestClient.inMemory(app);
  }
}
