package dev.ampoule;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import java.util.Comparator;
import java.util.List;

/**
 * The applications below prefixes, and the one around them for everything else.
 *
 * <p>Flask: {@code DispatcherMiddleware}.
 */
final class MountedApps implements Middleware.Next {

  private final MountedApp[] apps;
  private final Middleware.Next rest;

  /** The longest prefix is tried first. */
  MountedApps(List<MountedApp> apps, Middleware.Next rest) {
    this.apps =
        apps.stream()
            .sorted(Comparator.comparingInt(mounted -> -mounted.prefix().length()))
            .toArray(MountedApp[]::new);
    this.rest = rest;
  }

  @Override
  public Response handle(Exchange exchange) throws Exception {
    String path = exchange.rawPath();
    for (MountedApp mounted : apps) {
      int length = mounted.length(path);
      if (length >= 0) {
        return mounted.app().handleInner(mounted.below(exchange, length));
      }
    }
    return rest.handle(exchange);
  }
}
