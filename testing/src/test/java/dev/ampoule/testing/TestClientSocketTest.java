package dev.ampoule.testing;

import dev.ampoule.App;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TestClientSocketTest extends TestClientContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(EchoApp::create);

  @Override
  TestClient client(App app) {
    return TestClient.overSocket(app);
  }
}
