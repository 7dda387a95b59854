package dev.ampoule.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The routes of each endpoint, in the order in which they are tried for building URLs. */
final class RoutesByEndpoint {

  private final Map<String, List<Route>> byEndpoint = new HashMap<>();
  private final List<Route> all;
  private final boolean hostMatching;

  RoutesByEndpoint(List<Route> routes, boolean hostMatching) {
    this.all = routes;
    this.hostMatching = hostMatching;
    for (Route route : routes) {
      List<Route> known = byEndpoint.get(route.endpoint());
      if (known == null) {
        known = new ArrayList<>();
        byEndpoint.put(route.endpoint(), known);
      }
      known.add(route);
    }
    for (List<Route> same : byEndpoint.values()) {
      if (same.size() > 1) {
        same.sort(order());
      }
    }
  }

  private static Comparator<Route> order() {
    return Comparator.<Route>comparingInt(route -> route.alias() ? 1 : 0)
        .thenComparingInt(route -> -route.arguments().size())
        .thenComparingInt(route -> -route.defaults().size());
  }

  /** All routes in the order of their numbers. */
  List<Route> all() {
    return all;
  }

  /** The routes of an endpoint; none if there is no such endpoint. */
  List<Route> of(String endpoint) {
    return byEndpoint.getOrDefault(endpoint, List.of());
  }

  /**
   * The route to build with: the first that these values suit; with host matching the first such on
   * the same host, if there is one.
   *
   * @param method the number of a method that it must accept; -1 for any
   */
  @Nullable Route find(String endpoint, Map<String, ?> values, int method, String host) {
    Route first = null;
    for (Route route : of(endpoint)) {
      if (suitable(route, values, method, method >= 0)) {
        if (!hostMatching || route.template().domain(values).equals(host)) {
          return route;
        }
        first = first == null ? route : first;
      }
    }
    return first;
  }

  /**
   * Whether a route can be built with these values: none is missing, none contradicts a default.
   */
  static boolean suitable(Route route, Map<String, ?> values, int method, boolean checkMethod) {
    if (checkMethod && ((route.methods() >>> method) & 1) == 0) {
      return false;
    }
    for (String argument : route.variables()) {
      if (!route.defaults().containsKey(argument) && !values.containsKey(argument)) {
        return false;
      }
    }
    return route.defaults().entrySet().stream()
        .allMatch(
            entry -> {
              Object given = values.get(entry.getKey());
              return given == null || given.toString().equals(entry.getValue().toString());
            });
  }

  /** The host of a domain: itself, or below what the current host has without its own subdomain. */
  String host(String domain, String currentHost, String currentDomain) {
    if (hostMatching) {
      return domain;
    }
    String server =
        currentDomain.isEmpty() ? currentHost : currentHost.substring(currentDomain.length() + 1);
    return domain.isEmpty() ? server : domain + "." + server;
  }
}
