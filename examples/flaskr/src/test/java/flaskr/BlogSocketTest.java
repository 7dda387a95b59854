package flaskr;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

class BlogSocketTest extends BlogContract {

  @Override
  TestClient client(App app) {
    return TestClient.overSocket(app);
  }
}
