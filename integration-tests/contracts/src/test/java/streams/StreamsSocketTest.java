package streams;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

final class StreamsSocketTest extends StreamsContract {

  @Override
  TestClient open(App app) {
    return TestClient.overSocket(app);
  }
}
