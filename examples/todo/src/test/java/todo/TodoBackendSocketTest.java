package todo;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

class TodoBackendSocketTest extends TodoBackendContract {

  @Override
  TestClient client(App app) {
    return TestClient.overSocket(app);
  }
}
