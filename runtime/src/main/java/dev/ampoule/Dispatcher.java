package dev.ampoule;

import dev.ampoule.command.CommandCall;
import dev.ampoule.config.Config;
import dev.ampoule.http.Method;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.TypedJsonCodec;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The generated side of an application: which handler answers a path, and which hooks and error
 * handlers belong to it, as straight-line code.
 *
 * <p>Mounts are numbered from 0, the application itself, depth first.
 */
public abstract class Dispatcher {

  /** What {@link #match} returns when no rule answers the path with this method. */
  public static final int NO_MATCH = -1;

  /** What {@link #match} returns when a rule answers the path with a slash at its end. */
  public static final int SLASH_REQUIRED = -2;

  private static final boolean[] ALL_ENABLED = {};

  private final BlueprintRoutes[] blueprints;
  private boolean[] disabled = ALL_ENABLED;

  /**
   * Creates a dispatcher.
   *
   * @param blueprints the routes of each mount, by the mount's number; a blueprint that is mounted
   *     twice stands here twice
   */
  protected Dispatcher(BlueprintRoutes... blueprints) {
    this.blueprints = blueprints.clone();
  }

  /**
   * Finds the route of a request.
   *
   * @param domain the host or subdomain; empty when the application matches neither
   * @param path the decoded path, which starts with exactly one slash
   * @param method the number of the method, see {@link Method}
   * @param match takes the values of variables, and the methods that the path accepts
   * @return an index into {@link #routes()}, {@link #NO_MATCH} or {@link #SLASH_REQUIRED}
   */
  public abstract int match(String domain, String path, int method, PathMatch match);

  /** The routes by their index; the array is not changed. */
  public abstract Route[] routes();

  /** The mounts by their number. */
  public abstract List<MountedBlueprint> mounts();

  /** Whether {@link #preprocessUrl} has a hook to run. */
  public boolean preprocessesUrls() {
    return false;
  }

  /**
   * Runs the hooks for the variables of a URL, the application's and those of a mount, outermost
   * blueprint first.
   *
   * @param mount the mount of the route; 0 when nothing matched
   * @param request the request
   * @param endpoint the endpoint that matched, or null
   * @param values the values of the variables, which hooks may change
   * @throws Exception what a hook throws
   */
  public void preprocessUrl(
      int mount, Request request, @Nullable String endpoint, Map<String, Object> values)
      throws Exception {}

  /**
   * Runs the hooks that add values to a URL, the application's and those of the endpoint's mount,
   * outermost blueprint first.
   *
   * @param mount the mount of the endpoint
   * @param endpoint the endpoint that a URL is built for
   * @param values the values that it is built with, which hooks may add to
   * @throws Exception what a hook throws
   */
  public void urlDefaults(int mount, String endpoint, Map<String, Object> values)
      throws Exception {}

  /**
   * Runs the before hooks of the application and of a mount, outermost blueprint first.
   *
   * @param mount the mount of the route; 0 when nothing matched
   * @param request the request
   * @return the response of the first hook that gave one, or null
   * @throws Exception what a hook throws
   */
  public @Nullable Response beforeRequest(int mount, Request request) throws Exception {
    return null;
  }

  /**
   * Runs the after hooks of a mount and of the application, in the reverse order.
   *
   * @param mount the mount of the route; 0 when nothing matched
   * @param request the request
   * @param response the response so far
   * @return the response to send
   * @throws Exception what a hook throws
   */
  public Response afterRequest(int mount, Request request, Response response) throws Exception {
    return response;
  }

  /**
   * Runs the teardown hooks of a mount and of the application, in the reverse order, all of them
   * whatever they throw.
   *
   * @param mount the mount of the route; 0 when nothing matched
   * @param request the request
   * @param error the exception that nothing handled, or null
   * @param failures takes what hooks throw
   */
  public void teardownRequest(
      int mount, Request request, @Nullable Throwable error, Teardown failures) {}

  /**
   * Runs the hooks for the end of an application context, those of a mount and of the application,
   * in the reverse order, all of them whatever they throw.
   *
   * @param mount the mount of the request's route; 0 when nothing matched, and without a request
   * @param error the exception that nothing handled, or null
   * @param failures takes what hooks throw
   */
  public void teardownAppContext(int mount, @Nullable Throwable error, Teardown failures) {}

  /**
   * Tells the listeners of a signal: the application's, then those of blueprints as mounted. What
   * one throws is thrown, and the later ones are not told.
   *
   * @param sent the signal
   */
  public void send(Object sent) {}

  /**
   * Returns whether a listener is told of signals of a class.
   *
   * @param signal the class
   */
  public boolean listensTo(Class<?> signal) {
    for (int mount = 0; mount < blueprints.length; mount++) {
      if (isEnabled(mount)) {
        for (Class<?> heard : blueprints[mount].signals()) {
          if (heard.isAssignableFrom(signal)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Calls the error handler of an error: by status from the innermost blueprint to the application,
   * then by the nearest class in the same order.
   *
   * @param mount the mount that the error belongs to
   * @param request the request
   * @param error the error
   * @return the handler's response, or null when there is no handler
   * @throws Exception what the handler throws
   */
  public @Nullable Response handleError(int mount, Request request, Throwable error)
      throws Exception {
    return null;
  }

  /**
   * Returns the number of a method; an application with methods of its own knows those too.
   *
   * @param name the method as sent; small letters stand for capitals, as in Werkzeug
   */
  public int methodCode(String name) {
    int code = Method.code(name);
    if (code != Method.NONE) {
      return code;
    }
    String capitals = name.toUpperCase(Locale.ROOT);
    return capitals.equals(name) ? Method.NONE : methodCode(capitals);
  }

  /**
   * Returns the name of a method; an application with methods of its own knows those too.
   *
   * @param code the method's number
   */
  public String methodName(int code) {
    return Method.name(code);
  }

  /** Whether rules match the request's host. */
  public boolean hostMatching() {
    return false;
  }

  /** Whether rules match the subdomain below {@code SERVER_NAME}. */
  public boolean subdomainMatching() {
    return false;
  }

  /** The subdomain of rules that name none. */
  public String defaultSubdomain() {
    return "";
  }

  /**
   * Adds the codecs that the application itself provides, as classes in {@code uses} or through
   * provider methods.
   */
  protected JsonSettings providedCodecs(JsonSettings settings) {
    return settings;
  }

  /** Adds all codecs of the application; generated ones are not loaded before one is missed. */
  public final JsonSettings withCodecs(JsonSettings settings) {
    return providedCodecs(settings).codecs(this::codecs);
  }

  /** The generated codecs of types that no signature needs to mention: those with {@code @Json}. */
  protected List<TypedJsonCodec<?>> declaredCodecs() {
    return List.of();
  }

  /**
   * The generated codecs that the application knows, for what its handlers return without saying of
   * which type it is; several may be for one type, and then any will do.
   */
  public final List<TypedJsonCodec<?>> codecs() {
    List<TypedJsonCodec<?>> all = new ArrayList<>(declaredCodecs());
    for (BlueprintRoutes blueprint : blueprints) {
      all.addAll(blueprint.codecs());
    }
    return all;
  }

  /**
   * Returns whether a mount is there, as the configuration says.
   *
   * @param mount the number of the mount
   */
  public final boolean isEnabled(int mount) {
    return mount >= disabled.length || !disabled[mount];
  }

  /** Asks the configuration which mounts are there; what a mount holds goes with it. */
  final void configure(Config config) {
    List<MountedBlueprint> mounts = mounts();
    boolean[] off = new boolean[mounts.size()];
    for (MountedBlueprint mount : mounts) {
      String key = mount.enabledBy();
      config.key(key);
      off[mount.index()] = off[mount.parent()] || !(key.isEmpty() || config.bool(key, false));
    }
    disabled = off;
  }

  /**
   * Asks one piece of advice around a handler, or the handler when all have been asked.
   *
   * @param advice which advice the route has, see {@link Route#advice()}
   * @param step how many have been asked
   * @param call what the advice gets
   * @return its response
   * @throws Exception what it throws
   */
  public Response advise(int advice, int step, AdvisedCall call) throws Exception {
    throw BlueprintRoutes.unknown("advice", advice);
  }

  /**
   * The advice of the application itself, see {@link Route#advice()}: routes added later get it.
   */
  public int applicationAdvice() {
    return 0;
  }

  /**
   * Calls a command of the application.
   *
   * @param command the number of the command, its place in {@link Wiring#commands()}
   * @param call the values of its parameters
   * @return the status that it ends with
   * @throws Exception what the command throws
   */
  public int command(int command, CommandCall call) throws Exception {
    throw BlueprintRoutes.unknown("command", command);
  }

  /** What runs around each handler, in the order of {@link #routes()}; made when asked for. */
  public List<Explanation> explanations() {
    return List.of();
  }

  /** What runs for requests of no blueprint, without rule and endpoint; made when asked for. */
  public Explanation application() {
    return Explanation.of("", "", "");
  }

  /**
   * Calls the handler of a route, with the advice around it.
   *
   * @param route the route that matched
   * @param request the request
   * @param match the values of its variables
   * @return the handler's response
   * @throws Exception what the handler or advice throws
   */
  public final Response handle(Route route, Request request, PathMatch match) throws Exception {
    return route.advice() == 0
        ? handler(route, request, match)
        : new AdvisedCall(this, route, request, match).proceed();
  }

  Response handler(Route route, Request request, PathMatch match) throws Exception {
    return blueprints[route.mount()].handle(route.handler(), request, match);
  }
}
