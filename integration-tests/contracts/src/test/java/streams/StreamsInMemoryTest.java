package streams;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

final class StreamsInMemoryTest extends StreamsContract {

  @Override
  TestClient open(App app) {
    return TestClient.inMemory(app);
  }
}
