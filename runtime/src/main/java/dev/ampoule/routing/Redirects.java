package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.PercentCoding;
import dev.ampoule.http.RequestTarget;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The redirects of routing: to canonical rules, to rules with defaults, to where a rule says. */
final class Redirects {

  private final RoutesByEndpoint byEndpoint;
  private final BitSet plain = new BitSet();

  Redirects(Dispatcher dispatcher, List<Route> routes) {
    this.byEndpoint = new RoutesByEndpoint(routes, dispatcher.hostMatching());
    for (Route route : routes) {
      boolean special = route.alias() || !route.redirectTo().isEmpty() || hasDefaultsFor(route);
      plain.set(route.index(), !special);
    }
  }

  /** Whether a route never redirects. */
  boolean isPlain(int index) {
    return plain.get(index);
  }

  /** Where a match leads instead, or null for the route itself. */
  @Nullable String of(Route route, PathMatch match, int method, RequestTarget target) {
    Map<String, Object> values = match.viewArgs();
    if (route.alias()) {
      Route canonical = byEndpoint.find(route.endpoint(), values, method, "");
      if (canonical != null && !canonical.alias()) {
        return absolute(canonical, values, match, target);
      }
    }
    for (Route other : byEndpoint.of(route.endpoint())) {
      if (other == route) {
        break;
      }
      if (providesDefaultsFor(other, route)
          && RoutesByEndpoint.suitable(other, values, method, true)) {
        Map<String, Object> complete = new LinkedHashMap<>(values);
        complete.putAll(other.defaults());
        return absolute(other, complete, match, target);
      }
    }
    return route.redirectTo().isEmpty() ? null : redirectTo(route, values, target);
  }

  /** The absolute URL of a decoded path on the request's own host. */
  static String toPath(String path, RequestTarget target) {
    String encoded = PercentCoding.encode(path, UrlTemplate.SAFE_IN_PATH);
    return root(target, hostOf(target)) + encoded + query(target);
  }

  private boolean hasDefaultsFor(Route route) {
    for (Route other : byEndpoint.of(route.endpoint())) {
      if (other != route && providesDefaultsFor(other, route)) {
        return true;
      }
    }
    return false;
  }

  private static boolean providesDefaultsFor(Route other, Route route) {
    return !other.buildOnly()
        && !other.defaults().isEmpty()
        && other.arguments().equals(route.arguments());
  }

  private String absolute(
      Route to, Map<String, Object> values, PathMatch match, RequestTarget target) {
    String host = hostOf(target);
    String domain = to.template().domain(values);
    if (!domain.equals(match.domain())) {
      host = byEndpoint.host(domain, host, match.domain());
    }
    return root(target, host) + to.template().path(values) + query(target);
  }

  private static String redirectTo(Route route, Map<String, Object> values, RequestTarget target) {
    String to =
        Variable.PATTERN
            .matcher(route.redirectTo())
            .replaceAll(found -> Matcher.quoteReplacement(encoded(route, values, found)));
    if (to.contains("://")) {
      return to;
    }
    return root(target, hostOf(target)) + (to.startsWith("/") ? "" : "/") + to;
  }

  private static String encoded(Route route, Map<String, Object> values, MatchResult found) {
    String name = found.group(1);
    Object value = Objects.requireNonNull(values.get(name), name);
    return route.variables().contains(name)
        ? route.template().encoded(name, value)
        : PercentCoding.encode(value.toString(), UrlTemplate.SAFE_IN_PATH);
  }

  /** Loaded when the first rule with a place to redirect to is matched. */
  private static final class Variable {

    static final Pattern PATTERN = Pattern.compile("<([^>]+)>");

    private Variable() {}
  }

  private static String hostOf(RequestTarget target) {
    return Objects.requireNonNullElse(Hosts.normalize(target.scheme(), target.host()), "");
  }

  private static String root(RequestTarget target, String host) {
    String root = PercentCoding.encode(target.scriptRoot(), UrlTemplate.SAFE_IN_PATH);
    return host.isEmpty() ? root : target.scheme() + "://" + host + root;
  }

  private static String query(RequestTarget target) {
    return target.queryString().isEmpty() ? "" : "?" + target.queryString();
  }
}
