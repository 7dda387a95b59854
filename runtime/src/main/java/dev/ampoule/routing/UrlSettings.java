package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all URLs of an application have in common: its routes, and where it says that it is. */
public final class UrlSettings {

  private final Dispatcher dispatcher;
  private final RoutesByEndpoint routes;
  private final @Nullable String serverName;
  private final String applicationRoot;
  private final String preferredScheme;

  /**
   * The settings of an application.
   *
   * @param dispatcher the generated side
   * @param routes its routes, in the order of their numbers
   * @param serverName the configuration key {@code SERVER_NAME}, or null
   * @param applicationRoot the configuration key {@code APPLICATION_ROOT}
   * @param preferredScheme the configuration key {@code PREFERRED_URL_SCHEME}
   */
  public UrlSettings(
      Dispatcher dispatcher,
      List<Route> routes,
      @Nullable String serverName,
      String applicationRoot,
      String preferredScheme) {
    this.dispatcher = dispatcher;
    this.routes = new RoutesByEndpoint(routes, dispatcher.hostMatching());
    this.serverName = serverName;
    this.applicationRoot = applicationRoot;
    this.preferredScheme = preferredScheme;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  RoutesByEndpoint routes() {
    return routes;
  }

  boolean matchesDomains() {
    return dispatcher.hostMatching() || dispatcher.subdomainMatching();
  }

  @Nullable String serverName() {
    return serverName;
  }

  String applicationRoot() {
    return applicationRoot;
  }

  String preferredScheme() {
    return preferredScheme;
  }
}
