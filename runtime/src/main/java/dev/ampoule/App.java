package dev.ampoule;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.config.UnknownKeys;
import dev.ampoule.health.Health;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.logging.Logging;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.UrlBuilder;
import dev.ampoule.validation.ValidationSettings;
import java.lang.ScopedValue.CallableOp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
  private final Setup setup;
  private final Wiring wiring;
  private final boolean hasRequestParts;

  /** What was compiled and added, put together; changes until the first request. */
  private volatile Assembly assembly;

  /** Where requests come in, from the first one on. */
  private volatile @Nullable Front serving;

  private App(Builder builder) throws Exception {
    name = builder.name();
    wiring = builder.wiring();
    config = builder.config();
    FrameworkKeys.check(builder, wiring);
    settings = CoreSettings.of(config);
    setup = builder.setup().copy();
    try {
      Replacements replacements = builder.replacements().copy();
      Builder building = new Builder(builder, setup, replacements);
      Wired wired = Wired.of(this, building, parts, replacements);
      json = wired.json();
      validation = wired.validation();
      hasRequestParts = wired.hasRequestParts();
      Dispatcher compiled = wired.dispatcher();
      assembly = Assembly.of(this, compiled, setup, parts);
      setup.onChange(() -> assembly = Assembly.of(this, compiled, setup, parts));
    } catch (Throwable e) {
      parts.closeAfter(e);
      throw e;
    }
    UnknownKeys.warn(config);
  }

  /**
   * Starts to build an application; the generated factory calls it.
   *
   * @param name the application's class, with its package
   * @param wiring the generated code that builds the parts
   */
  public static Builder builder(String name, Wiring wiring) {
    return new Builder(name, wiring, new Setup(), new Replacements());
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
    return front().handle(exchange);
  }

  private Front front() {
    Front open = serving;
    return open == null ? firstRequest() : open;
  }

  /** Serves a request that another application passes on. */
  Response handleInner(Exchange exchange) {
    return front().inner(exchange);
  }

  /** From now on nothing is added. */
  private Front firstRequest() {
    setup.freeze();
    Front front = assembly.front();
    serving = front;
    return front;
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
    AppContext.run(this, work);
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
    return assembly.pipeline().call(exchange, work);
  }

  /**
   * Tells the {@code @OnSignal} methods that take an object of this class. They run in this thread,
   * one after the other; what one throws is thrown, and the later ones are not told.
   *
   * <p>Flask: {@code signal.send(app)}.
   *
   * @param event what happened, such as a record of the application
   */
  public void send(Object event) {
    assembly.dispatcher().send(Objects.requireNonNull(event, "event"));
  }

  /** The name of the application's class, with its package. */
  public String name() {
    return name;
  }

  /** The configuration. */
  public Config config() {
    return config;
  }

  /** How much is logged, which can be changed at any time; loggers belong to the process. */
  public Logging logging() {
    return Logging.ofProcess();
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
    return assembly.routes();
  }

  /**
   * Explains an endpoint: what runs around its handler, in order, for each of its rules.
   *
   * @param endpoint the whole endpoint, {@code todos.show}
   * @throws IllegalArgumentException if there is no such endpoint
   */
  public List<Explanation> explain(String endpoint) {
    return Explanation.of(endpoint, explain());
  }

  /**
   * Explains all rules, in the order of {@link #routes()}; see {@link #explain(String)} and {@link
   * Explanation#table}.
   */
  public List<Explanation> explain() {
    Dispatcher dispatcher = assembly.dispatcher();
    Route[] all = dispatcher.routes();
    List<Explanation> explanations = dispatcher.explanations();
    return IntStream.range(0, explanations.size())
        .filter(i -> dispatcher.isEnabled(all[i].mount()))
        .mapToObj(i -> setup.explain(explanations.get(i)))
        .toList();
  }

  /**
   * Explains what runs for a request that no rule matches, without rule, endpoint and handler.
   * Error handlers of a blueprint whose prefix the path has come before those that it names.
   */
  public Explanation explainUnmatched() {
    return setup.explain(assembly.dispatcher().application());
  }

  /** Builds URLs: those of the request that this thread serves, or those of this application. */
  public UrlBuilder urls() {
    return new UrlBuilder(assembly.urls(), Context.urlContext());
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

  /** The generated code that has built this application. */
  public Wiring wiring() {
    return wiring;
  }

  /** What answers whether this application lives and is ready. */
  public Health health() {
    return assembly.health();
  }

  /** The generated side of this application. */
  public Dispatcher dispatcher() {
    return assembly.dispatcher();
  }

  /** Whether requests have parts of their own, which are closed with them. */
  boolean hasRequestParts() {
    return hasRequestParts;
  }

  /**
   * Closes the parts of the application, those that were built last first, each whatever the others
   * throw; once.
   *
   * @throws IllegalStateException if a part threw something, the first as the cause
   */
  @Override
  public void close() {
    parts.close();
  }

  /**
   * Says how to build an application. What it adds to {@code @Configure} methods and extensions,
   * which get a builder of their own, may be added until the first request.
   *
   * <p>Middleware stands outermost, the first one that was added around all others; then the
   * applications below prefixes; then this application. Hooks stand around those of annotations,
   * again the first one outermost. Rules and error handlers are asked after those of annotations.
   */
  public static final class Builder extends BuilderSteps<Builder> {

    private @Nullable Config config;

    private Builder(String name, Wiring wiring, Setup setup, Replacements replacements) {
      super(name, wiring, setup, replacements, false);
    }

    /** The builder that the parts of an application get while it is built. */
    private Builder(Builder outer, Setup setup, Replacements replacements) {
      super(outer.name(), outer.wiring(), setup, replacements, true);
      config = outer.config;
    }

    /**
     * Sets the configuration: exactly this, and the framework's defaults below it. Without it the
     * surroundings give it, see {@link Config#standard()}.
     *
     * @throws IllegalStateException if the application is being built: its parts have read it
     */
    public Builder config(Config values) {
      refuseWhileBuilding("config");
      config = Objects.requireNonNull(values, "values");
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

    /** The configuration that was set, or null if the surroundings are to give it. */
    public @Nullable Config given() {
      return config;
    }

    /** The configuration that the application will have; the surroundings' if none was set. */
    public Config config() {
      if (config == null) {
        config = Config.standard();
      }
      return config;
    }

    /**
     * Builds the application with exactly this configuration, and the framework's defaults below
     * it: {@link #config(Config)} and {@link #build()}.
     */
    public App create(Config values) {
      return config(values).build();
    }

    /**
     * Builds the application.
     *
     * @throws ConfigException if a value of the configuration is not what its key expects
     * @throws IllegalArgumentException if something is replaced that is no part of the application
     * @throws IllegalStateException if a part cannot be built; the message names what failed, and
     *     the reason is the cause
     */
    public App build() {
      refuseWhileBuilding("build");
      try {
        return new App(this);
      } catch (Exception e) {
        throw BuildFailure.of(name(), e);
      }
    }
  }
}
