package dev.ampoule;

import dev.ampoule.command.CommandCall;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.TypedJsonCodec;
import dev.ampoule.routing.AddedRoutes;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generated side with what was added at start. Without additions there is none of it, so that
 * they cost nothing where they are not used.
 */
final class ExtendedDispatcher extends Dispatcher {

  private final Dispatcher compiled;
  private final AddedRoutes added;
  private final int first;
  private final RequestHandler[] handlers;
  private final AddedHooks hooks;
  private final AddedErrors errors;

  ExtendedDispatcher(
      Dispatcher compiled,
      AddedRoutes added,
      List<RequestHandler> handlers,
      AddedHooks hooks,
      AddedErrors errors) {
    this.compiled = compiled;
    this.added = added;
    this.first = compiled.routes().length;
    this.handlers = handlers.toArray(RequestHandler[]::new);
    this.hooks = hooks;
    this.errors = errors;
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    int found = compiled.match(domain, path, method, match);
    if (found >= 0) {
      return found;
    }
    int other = added.match(domain, method, match);
    boolean redirected = found == SLASH_REQUIRED; // unless a rule names just this path
    return redirected && !(other >= 0 && added.isStatic(other)) ? found : other;
  }

  @Override
  public Route[] routes() {
    return Stream.concat(Stream.of(compiled.routes()), added.routes().stream())
        .toArray(Route[]::new);
  }

  @Override
  Response handler(Route route, Request request, PathMatch match) throws Exception {
    return route.index() < first
        ? compiled.handler(route, request, match)
        : handlers[route.index() - first].handle(request);
  }

  @Override
  protected JsonSettings providedCodecs(JsonSettings settings) {
    return compiled.providedCodecs(settings);
  }

  /** All codecs of the compiled side: this one has no blueprints of its own. */
  @Override
  protected List<TypedJsonCodec<?>> declaredCodecs() {
    return compiled.codecs();
  }

  @Override
  public boolean preprocessesUrls() {
    return compiled.preprocessesUrls();
  }

  @Override
  public void preprocessUrl(
      int mount, Request request, @Nullable String endpoint, Map<String, Object> values)
      throws Exception {
    compiled.preprocessUrl(mount, request, endpoint, values);
  }

  @Override
  public void urlDefaults(int mount, String endpoint, Map<String, Object> values) throws Exception {
    compiled.urlDefaults(mount, endpoint, values);
  }

  @Override
  public void teardownAppContext(int mount, @Nullable Throwable error, Teardown failures) {
    compiled.teardownAppContext(mount, error, failures);
  }

  @Override
  public void send(Object sent) {
    compiled.send(sent);
  }

  @Override
  public boolean listensTo(Class<?> signal) {
    return compiled.listensTo(signal);
  }

  @Override
  public @Nullable Response beforeRequest(int mount, Request request) throws Exception {
    Response response = hooks.before(request);
    return response == null ? compiled.beforeRequest(mount, request) : response;
  }

  @Override
  public Response afterRequest(int mount, Request request, Response response) throws Exception {
    return hooks.after(request, compiled.afterRequest(mount, request, response));
  }

  @Override
  public void teardownRequest(
      int mount, Request request, @Nullable Throwable error, Teardown failures) {
    compiled.teardownRequest(mount, request, error, failures);
    hooks.teardown(request, error, failures);
  }

  @Override
  public @Nullable Response handleError(int mount, Request request, Throwable error)
      throws Exception {
    Response response = compiled.handleError(mount, request, error);
    return response == null ? errors.handle(request, error) : response;
  }

  @Override
  public Response advise(int advice, int step, AdvisedCall call) throws Exception {
    return compiled.advise(advice, step, call);
  }

  @Override
  public int command(int command, CommandCall call) throws Exception {
    return compiled.command(command, call);
  }

  @Override
  public List<Explanation> explanations() {
    Explanation own = compiled.application();
    Stream<Explanation> later =
        IntStream.range(0, handlers.length)
            .mapToObj(
                i -> {
                  Route route = added.routes().get(i);
                  Explanation.Step handler = AddedSteps.step("handler", handlers[i]);
                  return new AddedSteps(List.of(), List.of(handler))
                      .with(own.at(added.rule(i), methodNames(route), route.endpoint()));
                });
    return Stream.concat(compiled.explanations().stream(), later).toList();
  }

  @Override
  public Explanation application() {
    return compiled.application();
  }

  private String methodNames(Route route) {
    return IntStream.range(0, Long.SIZE)
        .filter(route::names)
        .mapToObj(this::methodName)
        .collect(Collectors.joining(","));
  }

  @Override
  public int applicationAdvice() {
    return compiled.applicationAdvice();
  }

  @Override
  public List<MountedBlueprint> mounts() {
    return compiled.mounts();
  }

  @Override
  public int methodCode(String name) {
    return added.methodCode(name);
  }

  @Override
  public String methodName(int code) {
    return added.methodName(code);
  }

  @Override
  public boolean hostMatching() {
    return compiled.hostMatching();
  }

  @Override
  public boolean subdomainMatching() {
    return compiled.subdomainMatching();
  }

  @Override
  public String defaultSubdomain() {
    return compiled.defaultSubdomain();
  }
}
