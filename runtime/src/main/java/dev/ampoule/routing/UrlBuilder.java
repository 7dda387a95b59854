package dev.ampoule.routing;

import dev.ampoule.MountedBlueprint;
import dev.ampoule.http.Method;
import dev.ampoule.http.PercentCoding;
import dev.ampoule.http.RequestTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds URLs of endpoints, inside a request or outside.
 *
 * <p>Flask: {@code url_for}, and werkzeug's {@code MapAdapter.build}.
 */
public final class UrlBuilder {

  /** Names among the values that say how to build. */
  static final Set<String> OPTIONS = Set.of("_anchor", "_method", "_scheme", "_external");

  private static final String SAFE_IN_ANCHOR = "%!#$&'()*+,/:;=?@";

  private final UrlSettings settings;
  private final @Nullable UrlContext request;

  /**
   * A builder for one place.
   *
   * @param settings what the application is configured with
   * @param request the current request, or null outside
   */
  public UrlBuilder(UrlSettings settings, @Nullable UrlContext request) {
    this.settings = settings;
    this.request = request;
  }

  /**
   * Builds the URL of an endpoint.
   *
   * <p>Values that are no variables become the query; a list repeats its key; null is as if it were
   * not given. The names {@code _anchor}, {@code _method}, {@code _scheme} and {@code _external}
   * are options, as in Flask.
   *
   * @param endpoint the endpoint; one that starts with a dot is of the current blueprint
   * @param values the variables, other values and options
   * @return a path inside a request, unless another host or an option asks for more; else a whole
   *     URL
   * @throws BuildError if no rule of the endpoint suits
   * @throws IllegalArgumentException if a value is of the wrong type
   * @throws IllegalStateException outside a request, if {@code SERVER_NAME} is not configured
   */
  public String build(String endpoint, Map<String, ? extends @Nullable Object> values) {
    if (request == null && settings.serverName() == null) {
      throw new IllegalStateException(
          "Unable to build URLs outside an active request without 'SERVER_NAME' configured."
              + " Also configure 'APPLICATION_ROOT' and 'PREFERRED_URL_SCHEME' as needed.");
    }
    Map<String, Object> given = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null && !OPTIONS.contains(name)) {
            given.put(name, value);
          }
        });
    String name = absolute(endpoint);
    addDefaults(name, given);
    Object scheme = values.get("_scheme");
    Object external = values.get("_external");
    boolean absolute =
        external == null
            ? scheme != null || request == null
            : Boolean.parseBoolean(external.toString());
    if (scheme != null && !absolute) {
      throw new IllegalArgumentException("When '_scheme' is given, '_external' must be true.");
    }
    String url = build(name, given, values.get("_method"), scheme, absolute);
    Object anchor = values.get("_anchor");
    return anchor == null
        ? url
        : url + "#" + PercentCoding.encode(anchor.toString(), SAFE_IN_ANCHOR);
  }

  /**
   * Returns whether a rule of an endpoint has a variable or a default of a name, so that a value
   * for it does not become part of the query: what a {@code @UrlDefaults} method asks.
   *
   * <p>Flask: {@code app.url_map.is_endpoint_expecting}.
   *
   * @param endpoint the whole name of the endpoint
   * @param argument the name of the variable
   */
  public boolean isEndpointExpecting(String endpoint, String argument) {
    return settings.routes().of(endpoint).stream()
        .anyMatch(route -> route.arguments().contains(argument));
  }

  /** Lets the hooks of the application and of the endpoint's blueprints add values. */
  private void addDefaults(String endpoint, Map<String, Object> values) {
    List<Route> routes = settings.routes().of(endpoint);
    int mount = routes.isEmpty() ? 0 : routes.getFirst().mount();
    try {
      settings.dispatcher().urlDefaults(mount, endpoint, values);
      values.values().removeIf(Objects::isNull);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a @UrlDefaults method failed: " + e.getMessage(), e);
    }
  }

  /** Builds the URL that a generated builder describes. */
  String build(Url url) {
    return build(endpoint(url), url.values());
  }

  private String build(
      String endpoint,
      Map<String, Object> values,
      @Nullable Object method,
      @Nullable Object scheme,
      boolean absolute) {
    Place place = Place.of(settings, request);
    Route route = route(endpoint, values, method, place);
    if (route == null) {
      throw BuildErrors.of(endpoint, values, method, settings.routes(), settings.dispatcher());
    }
    Map<String, Object> complete = new LinkedHashMap<>(values);
    complete.putAll(route.defaults());
    String path = route.template().path(complete) + QueryStrings.of(values, route.arguments());
    String domain = settings.matchesDomains() ? route.template().domain(complete) : place.domain();
    if (!absolute && domain.equals(place.domain())) {
      return place.scriptRoot() + path;
    }
    boolean secure = Set.of("https", "wss").contains(scheme == null ? place.scheme() : scheme);
    String host = settings.routes().host(domain, place.host(), place.domain());
    return (secure ? "https://" : "http://") + host + place.scriptRoot() + path;
  }

  private @Nullable Route route(
      String endpoint, Map<String, Object> values, @Nullable Object method, Place place) {
    RoutesByEndpoint routes = settings.routes();
    if (method != null) {
      int code = settings.dispatcher().methodCode(method.toString());
      return routes.find(endpoint, values, code, place.domain());
    }
    int current = request == null ? Method.GET : request.method();
    Route route = routes.find(endpoint, values, current, place.domain());
    return route != null ? route : routes.find(endpoint, values, -1, place.domain());
  }

  /** The whole name of an endpoint that may be relative to the current blueprint. */
  private String absolute(String endpoint) {
    if (!endpoint.startsWith(".") || request == null) {
      return endpoint;
    }
    String blueprint = mount(request.match().mount()).name();
    return blueprint.isEmpty() ? endpoint.substring(1) : blueprint + endpoint;
  }

  private MountedBlueprint mount(int index) {
    return settings.dispatcher().mounts().get(index);
  }

  private String endpoint(Url url) {
    String mount = url.mount();
    if (mount == null) {
      mount = new MountChoice(settings.dispatcher()).of(url, request);
    }
    return mount.isEmpty() ? url.endpoint() : mount + "." + url.endpoint();
  }

  /** Where the application is, as far as a URL tells. */
  private record Place(String scheme, String host, String scriptRoot, String domain) {

    static Place of(UrlSettings settings, @Nullable UrlContext request) {
      if (request == null) {
        String server = String.valueOf(settings.serverName());
        String domain = settings.dispatcher().hostMatching() ? server : "";
        String root = settings.applicationRoot();
        String host = server;
        if (settings.dispatcher().subdomainMatching()) {
          domain = settings.dispatcher().defaultSubdomain();
          host = domain.isEmpty() ? server : domain + "." + server;
        }
        return new Place(
            settings.preferredScheme(),
            host,
            root.endsWith("/") ? root.substring(0, root.length() - 1) : root,
            domain);
      }
      RequestTarget target = request.target();
      String host = Hosts.normalize(target.scheme(), target.host());
      return new Place(
          target.scheme(), host == null ? "" : host, target.scriptRoot(), request.match().domain());
    }
  }
}
