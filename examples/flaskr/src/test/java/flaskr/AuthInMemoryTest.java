package flaskr;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

class AuthInMemoryTest extends AuthContract {

  @Override
  TestClient client(App app) {
    return TestClient.inMemory(app);
  }
}
