package dev.ampoule.lifecycle;

import dev.ampoule.Dispatcher;
import dev.ampoule.Teardown;
import dev.ampoule.http.Response;
import dev.ampoule.signal.AppContextPopped;
import dev.ampoule.signal.AppContextPushed;
import dev.ampoule.signal.AppContextTearingDown;
import dev.ampoule.signal.GotRequestException;
import dev.ampoule.signal.RequestFinished;
import dev.ampoule.signal.RequestStarted;
import dev.ampoule.signal.RequestTearingDown;
import org.jspecify.annotations.Nullable;

/** Sends the framework's own signals. None is made unless a method listens to it. */
public final class LifecycleSignals {

  private final Dispatcher dispatcher;
  private final boolean requestStarted;
  private final boolean requestFinished;
  private final boolean gotRequestException;
  private final boolean requestTearingDown;
  private final boolean appContextPushed;
  private final boolean appContextTearingDown;
  private final boolean appContextPopped;

  /** The signals to the listeners of an application, by its generated side. */
  public LifecycleSignals(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
    requestStarted = dispatcher.listensTo(RequestStarted.class);
    requestFinished = dispatcher.listensTo(RequestFinished.class);
    gotRequestException = dispatcher.listensTo(GotRequestException.class);
    requestTearingDown = dispatcher.listensTo(RequestTearingDown.class);
    appContextPushed = dispatcher.listensTo(AppContextPushed.class);
    appContextTearingDown = dispatcher.listensTo(AppContextTearingDown.class);
    appContextPopped = dispatcher.listensTo(AppContextPopped.class);
  }

  void requestStarted() {
    if (requestStarted) {
      dispatcher.send(new RequestStarted());
    }
  }

  void requestFinished(Response response) {
    if (requestFinished) {
      dispatcher.send(new RequestFinished(response));
    }
  }

  void gotRequestException(Throwable exception) {
    if (gotRequestException) {
      dispatcher.send(new GotRequestException(exception));
    }
  }

  void requestTearingDown(@Nullable Throwable error, Teardown failures) {
    if (requestTearingDown) {
      end(new RequestTearingDown(error), failures);
    }
  }

  /** Tells that an application context is there. */
  public void appContextPushed() {
    if (appContextPushed) {
      dispatcher.send(new AppContextPushed());
    }
  }

  /**
   * Tells that an application context has been torn down, and ends.
   *
   * @param error what nothing handled, or null
   * @param failures takes what listeners throw
   */
  public void appContextEnded(@Nullable Throwable error, Teardown failures) {
    if (appContextTearingDown) {
      end(new AppContextTearingDown(error), failures);
    }
    if (appContextPopped) {
      end(new AppContextPopped(), failures);
    }
  }

  private void end(Object signal, Teardown failures) {
    try {
      dispatcher.send(signal);
    } catch (Throwable e) {
      failures.failed(e);
    }
  }
}
