package streams;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;

final class StreamsHttp2Test extends StreamsContract {

  /** A stream that was reset is noticed when its window has been empty for 15 seconds. */
  @Override
  int patience() {
    return 30;
  }

  @Override
  TestClient open(App app) {
    return TestClient.overHttp2(app);
  }
}
