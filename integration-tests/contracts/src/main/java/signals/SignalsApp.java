package signals;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.annotation.TeardownAppContext;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.Request;
import dev.ampoule.signal.AppContextPopped;
import dev.ampoule.signal.AppContextPushed;
import dev.ampoule.signal.AppContextTearingDown;
import dev.ampoule.signal.GotRequestException;
import dev.ampoule.signal.RequestFinished;
import dev.ampoule.signal.RequestStarted;
import dev.ampoule.signal.RequestTearingDown;
import feedback.Digest;
import org.jspecify.annotations.Nullable;

/** Notes hooks and signals in the order in which they come. */
@Application(
    mounts = {
      @Mount(Faulty.class),
      @Mount(value = Ghost.class, enabledBy = "GHOST"),
      @Mount(value = Stock.class, name = "first", urlPrefix = "/first"),
      @Mount(Orders.class),
      @Mount(Letters.class),
      @Mount(Digest.class),
      @Mount(value = Stock.class, name = "second", urlPrefix = "/second")
    })
final class SignalsApp {

  @Get("/")
  String index() {
    Heard.add("handler");
    return "index";
  }

  @Get("/fail")
  String fail() {
    throw new IllegalStateException("broken");
  }

  @BeforeRequest
  void before() {
    Heard.add("before");
  }

  @AfterRequest
  void after() {
    Heard.add("after");
  }

  @TeardownRequest
  void teardown() {
    Heard.add("teardown");
  }

  @TeardownAppContext
  void teardownContext() {
    Heard.add("teardown of the context");
  }

  @OnSignal
  void pushed(AppContextPushed signal) {
    Heard.add("pushed");
  }

  @OnSignal
  void started(RequestStarted signal) {
    Heard.add("request started: " + Request.current().endpoint());
  }

  @OnSignal
  void finished(RequestFinished signal) {
    Heard.add("request finished: " + signal.response().status());
  }

  @OnSignal
  void failed(GotRequestException signal) {
    Heard.add("exception: " + signal.exception().getMessage());
  }

  @OnSignal
  void tearingDown(RequestTearingDown signal) {
    Heard.add("request tearing down: " + message(signal.error()));
  }

  @OnSignal
  void contextTearingDown(AppContextTearingDown signal) {
    Heard.add("context tearing down: " + message(signal.error()));
  }

  @OnSignal
  void popped(AppContextPopped signal) {
    Heard.add("popped");
  }

  private static @Nullable String message(@Nullable Throwable error) {
    return error == null ? null : error.getMessage();
  }
}
