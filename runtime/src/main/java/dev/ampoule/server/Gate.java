package dev.ampoule.server;

import dev.ampoule.App;
import dev.ampoule.http.BadRequest;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.http.Response;
import dev.ampoule.http.ServiceUnavailable;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in to the application, all of them or so many at a time. What asks about health
 * always comes in.
 */
final class Gate {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.server");

  private static final String BODY_FAILED = "A streamed response failed.";

  /** Statuses below it announce another response, for which a client would wait for ever. */
  private static final int FIRST_FINAL = 200;

  private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

  private final App app;
  private final @Nullable RequestQueue queue;
  private final RefusalLog refusals;
  private final AtomicLong nextWarning = new AtomicLong(System.nanoTime());

  /**
   * Creates a gate.
   *
   * @param queue where requests wait; null when all come in
   */
  Gate(App app, @Nullable RequestQueue queue, RefusalLog refusals) {
    this.app = app;
    this.queue = queue;
    this.refusals = refusals;
  }

  /** Lets the application answer; whatever happens, there is a response. */
  Response response(Exchange exchange) {
    RequestQueue waiting = queue;
    if (waiting == null || app.health().isAsked(exchange)) {
      return answer(exchange);
    }
    if (!waiting.enter()) {
      return refusals.logged(exchange, full(waiting));
    }
    Response response = answer(exchange);
    if (response.stream() == null) {
      waiting.leave(); // a client that reads slowly takes no place
    } else {
      response.onClose(waiting::leave);
    }
    return response;
  }

  private Response answer(Exchange exchange) {
    try {
      Response response = app.handle(exchange);
      if (response.status() >= FIRST_FINAL) {
        return response;
      }
      LOG.log(System.Logger.Level.ERROR, "Status {0} answers nothing.", response.status());
      close(response.status(new InternalServerError().status()));
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.ERROR, "The application did not answer.", e);
    }
    return new InternalServerError().toResponse();
  }

  private Response full(RequestQueue waiting) {
    long now = System.nanoTime();
    long next = nextWarning.get();
    if (now - next >= 0 && nextWarning.compareAndSet(next, now + BETWEEN_WARNINGS.toNanos())) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The server is full, and turns requests away: see SERVER_MAX_CONCURRENT_REQUESTS.");
    }
    Duration later = Duration.ofSeconds(Math.max(1, waiting.patience().toSeconds()));
    return new ServiceUnavailable("The server is full; try again later.", later).toResponse();
  }

  /** The answer to a request that the application does not see. */
  Response malformed(Exchange exchange) {
    return refusals.logged(exchange, new BadRequest().toResponse());
  }

  /** Logs that a body could not be written. */
  static void bodyFailed(Response response, Throwable error) {
    Request request = response.request();
    if (request == null) {
      LOG.log(System.Logger.Level.ERROR, BODY_FAILED, error);
    } else {
      RequestScope.call(
          request,
          () -> {
            LOG.log(System.Logger.Level.ERROR, BODY_FAILED, error);
            return null;
          });
    }
  }

  /** Ends a response, sent or not. */
  static void close(Response response) {
    try {
      response.close();
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.ERROR, "Closing a response failed.", e);
    }
  }
}
