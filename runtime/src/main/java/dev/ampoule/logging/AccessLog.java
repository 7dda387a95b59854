package dev.ampoule.logging;

import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Logs each request when it has been answered: by whom, for what, with which status, how many bytes
 * and how fast. Its logger is {@code dev.ampoule.access}.
 *
 * <p>Flask: what the servers in front of it log.
 */
public final class AccessLog {

  private final System.Logger log = System.getLogger("dev.ampoule.access");

  private AccessLog() {}

  /**
   * Returns the log, or null when {@code ACCESS_LOG} is off; unless it says something, it is on
   * while {@code DEBUG} is and {@code TESTING} is not.
   */
  public static @Nullable AccessLog of(Config config) {
    boolean on = config.bool("ACCESS_LOG", config.bool("DEBUG") && !config.bool("TESTING"));
    return on ? new AccessLog() : null;
  }

  /**
   * Lets an application answer, and logs that when its response is closed.
   *
   * @param exchange the request
   * @param application what answers; it does not throw
   */
  public Response around(Exchange exchange, Function<Exchange, Response> application) {
    if (!log.isLoggable(Level.INFO) || WatchedExchange.isBehind(exchange)) {
      return application.apply(exchange);
    }
    long start = System.nanoTime();
    WatchedExchange watched = new WatchedExchange(exchange);
    Response response = application.apply(watched);
    StreamingBody stream = response.stream();
    CountedBody counted = stream == null ? null : new CountedBody(stream);
    if (counted != null) {
      response.streamThrough(counted);
    }
    Request claimed = response.request();
    return response.onClose(
        () -> {
          Request request = claimed == null ? watched.request() : claimed;
          write(exchange, request, response, counted, System.nanoTime() - start);
        });
  }

  /**
   * Logs a request that was refused because of its head.
   *
   * @param address the client's, or null
   * @param line the request line as it came, which may be no such line
   * @param status the status of the answer
   */
  public void refused(@Nullable String address, String line, int status) {
    log.log(Level.INFO, "{0}", AccessEntry.refused(address, line, status));
  }

  private void write(
      Exchange exchange,
      @Nullable Request request,
      Response response,
      @Nullable CountedBody counted,
      long nanos) {
    String query = exchange.rawQuery();
    AccessEntry entry =
        new AccessEntry(
            request == null ? exchange.remoteAddress() : request.remoteAddr(),
            exchange.method(),
            LoggedTarget.path(request, exchange),
            query == null ? null : LogSecrets.maskedQuery(query),
            exchange.protocol(),
            response.status(),
            counted == null ? response.body().length : counted.count(),
            nanos,
            counted == null || counted.complete());
    if (request == null) {
      log.log(Level.INFO, "{0}", entry);
    } else {
      RequestScope.call(
          request,
          () -> {
            log.log(Level.INFO, "{0}", entry);
            return null;
          });
    }
  }
}
