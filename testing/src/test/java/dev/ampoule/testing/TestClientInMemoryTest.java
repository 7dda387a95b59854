package dev.ampoule.testing;

import dev.ampoule.App;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TestClientInMemoryTest extends TestClientContract {

  @RegisterExtension static final AmpouleExtension APP = AmpouleExtension.inMemory(EchoApp::create);

  @Override
  TestClient client(App app) {
    return TestClient.inMemory(app);
  }
}
