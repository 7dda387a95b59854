package dev.ampoule;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.lifecycle.RequestPipeline;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.UrlBuilder;
import dev.ampoule.routing.UrlSettings;
import dev.ampoule.validation.ValidationSettings;
import java.lang.ScopedValue.CallableOp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application that is ready to serve: its parts are built, and its configuration is final.
 *
 * <p>The generated factory makes it; a transport gives it requests, many at once if it likes.
 *
 * <p>Flask: the {@code Flask} object.
 */
public final class App implements AutoCloseable {

  private final String name;
  private final Config config;
  private final CoreSettings settings;
  private final JsonSettings json;
  private final Parts parts = new Parts();
  private final ValidationSettings validation;
  private final Dispatcher dispatcher;
  private final List<Route> routes;
  private final UrlSettings urlSettings;
  private final RequestPipeline pipeline;
  private final Middleware.Next entry;

  private App(Builder builder) throws Exception {
    name = builder.name;
    config = builder.config;
    settings = CoreSettings.of(config);
    JsonSettings limits = JsonConfig.of(config);
    ValidationParts validating = new ValidationParts();
    try {
      dispatcher = builder.wiring.wire(new WiringContext(this, config, parts, validating));
    } catch (Throwable e) {
      parts.closeAfter(e);
      throw e;
    }
    json = limits.codecs(dispatcher::codecs);
    validation = validating.settings();
    dispatcher.configure(config);
    routes =
        Arrays.stream(dispatcher.routes())
            .filter(route -> dispatcher.isEnabled(route.mount()))
            .toList();
    urlSettings =
        new UrlSettings(
            dispatcher,
            routes,
            settings.serverName(),
            settings.applicationRoot(),
            settings.preferredUrlScheme());
    pipeline = new RequestPipeline(this, dispatcher);
    entry = MiddlewareChain.of(builder.middleware, pipeline::serve);
  }

  /**
   * Starts to build an application; the generated factory calls it.
   *
   * @param name the application's class, with its package
   * @param wiring the generated code that builds the parts
   */
  public static Builder builder(String name, Wiring wiring) {
    return new Builder(name, wiring);
  }

  /**
   * Returns the application that this thread serves a request of, or whose {@link #context} it runs
   * in.
   *
   * @throws IllegalStateException if there is none; the message says how to get one
   */
  public static App current() {
    return Context.app();
  }

  /**
   * Serves a request: the whole way from middleware to teardown. Nothing that the application does
   * makes it throw; a failure is logged and answered with a 500.
   *
   * @param exchange the request
   * @return the response, which the transport sends and then closes, sent or not; a buffered one is
   *     torn down already, a streamed one when its body has been written or when it is closed
   */
  public Response handle(Exchange exchange) {
    try {
      return entry.handle(exchange);
    } catch (Throwable e) {
      return pipeline.failed(exchange, e);
    }
  }

  /**
   * Runs {@code work} in the context of this application without a request, as commands do: {@link
   * #current()} and {@link RequestGlobals#current()} work in it. At its end the
   * {@code @TeardownAppContext} methods run.
   *
   * <p>Flask: {@code with app.app_context()}.
   *
   * @param work what to run
   * @return what {@code work} returns
   * @throws X what {@code work} throws
   * @throws IllegalStateException if {@code work} succeeded and a {@code @TeardownAppContext}
   *     method failed
   */
  public <T extends @Nullable Object, X extends Throwable> T context(
      CallableOp<? extends T, X> work) throws X {
    return AppContext.call(this, work);
  }

  /**
   * Runs {@code work}, which returns nothing, in the context of this application, see {@link
   * #context(CallableOp)}.
   *
   * @param work what to run
   * @throws X what {@code work} throws
   */
  public <X extends Throwable> void context(ContextTask<X> work) throws X {
    this.<@Nullable Void, X>context(
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Runs {@code work} in the context of a request that is matched, and goes no further: neither
   * hooks nor a handler run. {@code Request.current()} works in it.
   *
   * <p>Flask: {@code with app.request_context(environ)}.
   *
   * @param exchange the request
   * @param work what to run
   * @return what {@code work} returns
   * @throws X what {@code work} throws
   */
  public <T extends @Nullable Object, X extends Throwable> T requestContext(
      Exchange exchange, CallableOp<? extends T, X> work) throws X {
    return pipeline.call(exchange, work);
  }

  /** The name of the application's class, with its package. */
  public String name() {
    return name;
  }

  /** The configuration. */
  public Config config() {
    return config;
  }

  /** The keys of the configuration that the framework itself reads, converted. */
  public CoreSettings settings() {
    return settings;
  }

  /**
   * How JSON is read and written, and the codecs that the application has.
   *
   * <p>Flask: {@code app.json}.
   */
  public JsonSettings json() {
    return json;
  }

  /** The messages, the clock and the checks of constraints that the application's parts give. */
  public ValidationSettings validation() {
    return validation;
  }

  /** The routes of what is mounted, in the order of the blueprints and their handlers. */
  public List<Route> routes() {
    return routes;
  }

  /** Builds URLs: those of the request that this thread serves, or those of this application. */
  public UrlBuilder urls() {
    return new UrlBuilder(urlSettings, Context.urlContext());
  }

  /**
   * Builds the URL of an endpoint, see {@link UrlBuilder#build(String, Map)}.
   *
   * <p>Flask: {@code url_for}.
   *
   * @param endpoint the endpoint; one that starts with a dot is of the current blueprint
   * @param values the variables, what becomes the query, and options
   */
  public String urlFor(String endpoint, Map<String, ? extends @Nullable Object> values) {
    return urls().build(endpoint, values);
  }

  /** The generated side of this application. */
  public Dispatcher dispatcher() {
    return dispatcher;
  }

  /** Closes the parts of the application, those that were built last first; once. */
  @Override
  public void close() {
    parts.close();
  }

  /** Says how to build an application before it is built; afterwards nothing can be changed. */
  public static final class Builder {

    private final String name;
    private final Wiring wiring;
    private final List<Middleware> middleware = new ArrayList<>();
    private Config config = Config.defaults();

    private Builder(String name, Wiring wiring) {
      this.name = Objects.requireNonNull(name, "name");
      this.wiring = Objects.requireNonNull(wiring, "wiring");
    }

    /** Sets the configuration; without it there are only defaults. */
    public Builder config(Config values) {
      config = Objects.requireNonNull(values, "values");
      return this;
    }

    /** Adds a middleware inside those that were added before. */
    public Builder middleware(Middleware added) {
      middleware.add(Objects.requireNonNull(added, "added"));
      return this;
    }

    /** The configuration that the application will have. */
    public Config config() {
      return config;
    }

    /**
     * Builds the application.
     *
     * @throws ConfigException if a value of the configuration is not what its key expects
     * @throws IllegalStateException if a part cannot be built, with the reason as its cause
     */
    public App build() {
      try {
        return new App(this);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("building " + name + " failed: " + e.getMessage(), e);
      }
    }
  }
}
