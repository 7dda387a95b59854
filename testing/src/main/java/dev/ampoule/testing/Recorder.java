package dev.ampoule.testing;

import dev.ampoule.App;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Finds the recording of a request that came over a socket, by a header that the client adds and
 * the application does not see.
 */
final class Recorder {

  static final String HEADER = "Ampoule-Test-Request";

  private final AtomicLong lastId = new AtomicLong();
  private final Map<String, Recording> recordings = new ConcurrentHashMap<>();

  /** Expects a request, and returns the value of the header that it is to have. */
  String expect(Recording recording) {
    String id = Long.toString(lastId.incrementAndGet());
    recordings.put(id, recording);
    return id;
  }

  /**
   * The application as a server is to see it: every request that is expected is recorded. What is
   * asked about health is for the application itself, which has the checks.
   */
  App around(App app) {
    return App.builder(app.name(), context -> app.dispatcher())
        .config(app.config().with("HEALTH_LIVE_PATH", "").with("HEALTH_READY_PATH", ""))
        .middleware((exchange, next) -> handle(app, exchange))
        .build();
  }

  private Response handle(App app, Exchange exchange) {
    String id = exchange.header(HEADER);
    @Nullable Recording recording = id == null ? null : recordings.remove(id);
    return app.handle(recording == null ? exchange : new RecordedExchange(exchange, recording));
  }
}
