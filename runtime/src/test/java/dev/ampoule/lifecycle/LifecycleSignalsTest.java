package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.Teardown;
import dev.ampoule.TestDispatcher;
import dev.ampoule.http.Response;
import dev.ampoule.signal.AppContextPopped;
import dev.ampoule.signal.AppContextPushed;
import dev.ampoule.signal.AppContextTearingDown;
import dev.ampoule.signal.GotRequestException;
import dev.ampoule.signal.RequestFinished;
import dev.ampoule.signal.RequestStarted;
import dev.ampoule.signal.RequestTearingDown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A signal is made when somebody listens to it, and not otherwise. */
class LifecycleSignalsTest {

  private static final class Recorder extends TestDispatcher {

    private final List<Object> sent = new ArrayList<>();
    private final boolean listening;

    Recorder(boolean listening) {
      this.listening = listening;
    }

    @Override
    public boolean listensTo(Class<?> signal) {
      return listening;
    }

    @Override
    public void send(Object signal) {
      sent.add(signal);
    }
  }

  private static List<Object> sent(boolean listening) {
    Recorder recorder = new Recorder(listening);
    LifecycleSignals signals = new LifecycleSignals(recorder);
    Teardown failures = new Teardown();
    signals.appContextPushed();
    signals.requestStarted();
    signals.gotRequestException(new IllegalStateException());
    signals.requestFinished(Response.of(200));
    signals.requestTearingDown(null, failures);
    signals.appContextEnded(null, failures);
    return recorder.sent;
  }

  @Test
  void makesNoneThatNobodyListensTo() {
    assertThat(sent(false)).isEmpty();
  }

  @Test
  void makesEachThatSomebodyListensTo() {
    assertThat(sent(true))
        .hasExactlyElementsOfTypes(
            AppContextPushed.class,
            RequestStarted.class,
            GotRequestException.class,
            RequestFinished.class,
            RequestTearingDown.class,
            AppContextTearingDown.class,
            AppContextPopped.class);
  }
}
