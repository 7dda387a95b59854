package signals;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.http.Request;
import dev.ampoule.signal.GotRequestException;
import dev.ampoule.signal.RequestFinished;
import dev.ampoule.signal.RequestStarted;
import dev.ampoule.signal.RequestTearingDown;

/** Listens after the application and before all others, and fails where a request asks for it. */
@Blueprint
final class Faulty {

  @OnSignal
  void started(RequestStarted signal) {
    failAt("started");
  }

  @OnSignal
  void finished(RequestFinished signal) {
    failAt("finished");
  }

  @OnSignal
  void failed(GotRequestException signal) {
    failAt("exception");
  }

  @OnSignal
  void tearingDown(RequestTearingDown signal) {
    failAt("teardown");
  }

  private static void failAt(String moment) {
    if (moment.equals(Request.current().header("X-Fail"))) {
      throw new IllegalStateException("a listener failed");
    }
  }
}
