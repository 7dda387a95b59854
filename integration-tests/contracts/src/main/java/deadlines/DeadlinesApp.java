package deadlines;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Limits;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.Conflict;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.ServiceUnavailable;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An application whose handlers have less time than some of them take. */
@Application
final class DeadlinesApp {

  private static final int LONG = 60_000;
  private static final int LATE = 600;

  private final AtomicInteger tornDown = new AtomicInteger();

  @BeforeRequest
  void before(Request request) throws InterruptedException {
    if (request.header("X-Slow-Hook") != null) {
      Thread.sleep(LONG);
    }
  }

  @AfterRequest
  Response after(Response response) {
    return response.header(
        "X-Interrupted", Boolean.toString(Thread.currentThread().isInterrupted()));
  }

  @TeardownRequest
  void tearDown() {
    tornDown.incrementAndGet();
  }

  @ErrorHandler
  Response tooLong(ServiceUnavailable e) throws InterruptedException {
    Thread.sleep(1); // an interrupt that is left would end it
    return Response.text("too long").status(e.status());
  }

  @Get("/torn-down")
  String count() {
    return tornDown.toString();
  }

  @Get("/quick")
  String quick() {
    return "quick";
  }

  @Get("/sleep")
  String sleep() throws InterruptedException {
    Thread.sleep(LONG);
    return "slept";
  }

  @Get("/wrapped")
  String wrapped() {
    try {
      Thread.sleep(LONG);
    } catch (InterruptedException e) {
      throw new IllegalStateException("as a driver of a database says it", e);
    }
    return "slept";
  }

  @Get("/own")
  String own() {
    try {
      Thread.sleep(LONG);
    } catch (InterruptedException e) {
      throw new Conflict("its own answer");
    }
    return "slept";
  }

  @Get("/stubborn")
  String stubborn() {
    try {
      Thread.sleep(LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "late";
  }

  @Get("/stream")
  Response stream() {
    return Response.stream(
        out -> {
          for (int i = 0; i < 3; i++) {
            pause();
            out.write(("part " + i + " ").getBytes(StandardCharsets.UTF_8));
            out.flush();
          }
        });
  }

  @Limits(timeout = "0")
  @Get("/patient")
  String patient() {
    pause();
    pause();
    pause();
    return "patient";
  }

  @Limits(timeout = "50ms")
  @Get("/hasty")
  String hasty() {
    pause();
    return "hasty";
  }

  @Limits(maxContentLength = "4")
  @Post("/short")
  String shortBody(Request request) {
    return request.text();
  }

  @Post("/length")
  String length(Request request) {
    return Integer.toString(request.data().length);
  }

  private static void pause() {
    try {
      Thread.sleep(LATE / 3 + 1);
    } catch (InterruptedException e) {
      throw new IllegalStateException("a stream has any time", e);
    }
  }
}
