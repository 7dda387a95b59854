package dev.ampoule.server;

import dev.ampoule.App;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import dev.ampoule.logging.AccessLog;
import dev.ampoule.proxy.ProxyFix;
import org.jspecify.annotations.Nullable;

/** The log of requests for those that the server answers itself. */
final class RefusalLog {

  private final @Nullable AccessLog log;
  private final @Nullable ProxyFix proxies;

  private RefusalLog(@Nullable AccessLog log, @Nullable ProxyFix proxies) {
    this.log = log;
    this.proxies = proxies;
  }

  static RefusalLog of(App app) {
    AccessLog log = AccessLog.of(app.config());
    return new RefusalLog(log, log == null ? null : ProxyFix.of(app.config()));
  }

  /** Logs a request when the response to it is closed. */
  Response logged(Exchange exchange, Response response) {
    if (log != null) {
      log.around(proxies == null ? exchange : proxies.fix(exchange), fixed -> response);
    }
    return response;
  }

  /** Logs a request of which the first line is known, if it is. */
  void refused(ClientConnection connection, int status) {
    String line = log == null ? null : connection.feed().requestLine();
    if (log != null && line != null) {
      log.refused(connection.address(), line, status);
    }
  }
}
