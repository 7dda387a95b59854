package flaskr;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

class BlogInMemoryTest extends BlogContract {

  @Override
  TestClient client(App app) {
    return TestClient.inMemory(app);
  }
}
