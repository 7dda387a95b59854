package flaskr;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

class AuthSocketTest extends AuthContract {

  @Override
  TestClient client(App app) {
    return TestClient.overSocket(app);
  }
}
