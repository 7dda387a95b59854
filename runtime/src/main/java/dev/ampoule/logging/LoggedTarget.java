package dev.ampoule.logging;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.Request;
import dev.ampoule.http.UrlRule;
import org.jspecify.annotations.Nullable;

/** What a client asked for, as a log may have it. */
public final class LoggedTarget {

  private LoggedTarget() {}

  /**
   * Returns the path of a request as it was sent, below the root of its host; the rule instead
   * where the path holds a secret, as {@code /reset/<token>} does.
   */
  public static String path(Request request) {
    return path(request, request.exchange());
  }

  static String path(@Nullable Request request, Exchange exchange) {
    UrlRule rule = request == null ? null : request.urlRule();
    if (request != null && rule != null && rule.rule().indexOf('<') >= 0) {
      for (String name : request.viewArgs().keySet()) {
        if (LogSecrets.isSecretVariable(name)) {
          return request.scriptRoot() + rule.rule();
        }
      }
    }
    return exchange.scriptRoot() + exchange.rawPath();
  }
}
