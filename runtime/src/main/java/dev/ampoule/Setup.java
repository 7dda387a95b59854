package dev.ampoule;

import dev.ampoule.routing.AddedRoutes;
import dev.ampoule.routing.Rule;
import dev.ampoule.routing.UrlConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What is added to one application when it starts, until its first request. */
final class Setup {

  private final List<Middleware> middleware;
  private final List<MountedApp> apps;
  private final List<BeforeHook> before;
  private final List<AfterHook> after;
  private final List<TeardownHook> teardown;
  private final List<AddedErrors.Entry<?>> errors;
  private final List<Consumer<AddedRoutes>> routes;
  private final List<RequestHandler> handlers;
  private Runnable changed = () -> {};
  private boolean frozen;

  /** Nothing yet. */
  Setup() {
    this(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private Setup(
      List<Middleware> middleware,
      List<MountedApp> apps,
      List<BeforeHook> before,
      List<AfterHook> after,
      List<TeardownHook> teardown,
      List<AddedErrors.Entry<?>> errors,
      List<Consumer<AddedRoutes>> routes,
      List<RequestHandler> handlers) {
    this.middleware = new ArrayList<>(middleware);
    this.apps = new ArrayList<>(apps);
    this.before = new ArrayList<>(before);
    this.after = new ArrayList<>(after);
    this.teardown = new ArrayList<>(teardown);
    this.errors = new ArrayList<>(errors);
    this.routes = new ArrayList<>(routes);
    this.handlers = new ArrayList<>(handlers);
  }

  /** The same for another application. */
  synchronized Setup copy() {
    return new Setup(middleware, apps, before, after, teardown, errors, routes, handlers);
  }

  /** Calls {@code action} after every change. */
  synchronized void onChange(Runnable action) {
    changed = action;
  }

  /** The first request has come. */
  synchronized void freeze() {
    frozen = true;
  }

  void middleware(Middleware added) {
    change("middleware", () -> middleware.add(added));
  }

  void mount(String prefix, App app) {
    change("mount", () -> apps.add(new MountedApp(prefix, app)));
  }

  void beforeRequest(BeforeHook hook) {
    change("beforeRequest", () -> before.add(hook));
  }

  void afterRequest(AfterHook hook) {
    change("afterRequest", () -> after.add(hook));
  }

  void teardownRequest(TeardownHook hook) {
    change("teardownRequest", () -> teardown.add(hook));
  }

  void errorHandler(AddedErrors.Entry<?> entry) {
    change("errorHandler", () -> errors.add(entry));
  }

  void converter(String name, UrlConverter<?> converter, String regex, int weight) {
    change("converter", () -> routes.add(added -> added.converter(name, converter, regex, weight)));
  }

  void route(Rule rule, String endpoint, RequestHandler handler) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(endpoint, "endpoint");
    Objects.requireNonNull(handler, "handler");
    change(
        "route",
        () -> {
          routes.add(added -> added.add(rule, endpoint));
          handlers.add(handler);
        });
  }

  private synchronized void change(String method, Runnable change) {
    if (frozen) {
      throw new IllegalStateException(
          "The setup method '"
              + method
              + "' can no longer be called on the application. It has already handled its first"
              + " request, any changes will not be applied consistently.\n"
              + "Make sure that everything needed to set up the application is done before"
              + " running it: in @Configure, in an extension's init, or on the builder.");
    }
    change.run();
    changed.run();
  }

  /** The dispatcher with what was added; the compiled one itself where nothing was. */
  synchronized Dispatcher extend(Dispatcher compiled) {
    if (before.isEmpty()
        && after.isEmpty()
        && teardown.isEmpty()
        && errors.isEmpty()
        && routes.isEmpty()) {
      return compiled;
    }
    AddedRoutes added = new AddedRoutes(compiled);
    routes.forEach(addition -> addition.accept(added));
    return new ExtendedDispatcher(
        compiled,
        added,
        handlers,
        new AddedHooks(before, after, teardown),
        new AddedErrors(errors));
  }

  /** What was compiled, with what was added in its place. */
  synchronized Explanation explain(Explanation compiled) {
    return AddedSteps.of(middleware, before, after, teardown, errors).with(compiled);
  }

  /** The pipeline with the applications beside it, and middleware around both. */
  synchronized Middleware.Next around(Middleware.Next pipeline) {
    return MiddlewareChain.of(
        middleware, apps.isEmpty() ? pipeline : new MountedApps(apps, pipeline));
  }
}
