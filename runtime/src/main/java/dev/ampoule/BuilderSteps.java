package dev.ampoule;

import dev.ampoule.http.HttpException;
import dev.ampoule.routing.Rule;
import dev.ampoule.routing.UrlConverter;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The steps of {@link App.Builder} that add something to an application, or replace a part of it.
 *
 * @param <B> the builder, which each of them returns
 */
abstract sealed class BuilderSteps<B> permits App.Builder {

  private final String name;
  private final Wiring wiring;
  private final Setup setup;
  private final Replacements replacements;
  private final boolean building;

  /**
   * Takes what the steps change.
   *
   * @param building whether the application is being built, when some steps come too late
   */
  BuilderSteps(
      String name, Wiring wiring, Setup setup, Replacements replacements, boolean building) {
    this.name = Objects.requireNonNull(name, "name");
    this.wiring = Objects.requireNonNull(wiring, "wiring");
    this.setup = setup;
    this.replacements = replacements;
    this.building = building;
  }

  /** The builder itself. */
  abstract B self();

  /** The application's class, with its package. */
  public String name() {
    return name;
  }

  /** The generated code that builds the application, and knows something of it before. */
  public Wiring wiring() {
    return wiring;
  }

  /** What was added. */
  final Setup setup() {
    return setup;
  }

  /** What was replaced. */
  final Replacements replacements() {
    return replacements;
  }

  /** Adds a middleware inside those that were added before. */
  public B middleware(Middleware added) {
    setup.middleware(Objects.requireNonNull(added, "added"));
    return self();
  }

  /**
   * Serves what is below a prefix by another application, with its own context; its URLs have the
   * prefix before them. It is not closed with this one.
   *
   * <p>Flask: {@code DispatcherMiddleware}.
   *
   * @param prefix such as {@code /admin}
   * @param app the application
   */
  public B mount(String prefix, App app) {
    setup.mount(prefix, app);
    return self();
  }

  /**
   * Adds a rule for GET.
   *
   * <p>Flask: {@code add_url_rule}.
   *
   * @param rule the rule, {@code /health}
   * @param endpoint its endpoint, which URLs are built for
   * @param handler what answers
   * @throws IllegalArgumentException if the rule is malformed, or another one matches the same
   */
  public B route(String rule, String endpoint, RequestHandler handler) {
    return route(Rule.of(rule), endpoint, handler);
  }

  /**
   * Adds a rule, which is asked when no rule of an annotation matches. Advice of the application
   * counts for it.
   *
   * @param rule the rule
   * @param endpoint its endpoint, which URLs are built for
   * @param handler what answers
   * @throws IllegalArgumentException if the rule is malformed, or no narrower than another one
   */
  public B route(Rule rule, String endpoint, RequestHandler handler) {
    setup.route(rule, endpoint, handler);
    return self();
  }

  /**
   * Adds a converter for rules that are added after it.
   *
   * @param name its name in rules
   * @param converter what converts
   * @param regex the regular expression of a value
   * @param weight its order among variables in one place, smaller first; {@code string} has 100
   */
  public B converter(String name, UrlConverter<?> converter, String regex, int weight) {
    setup.converter(name, converter, regex, weight);
    return self();
  }

  /** Adds a hook before those of annotations. */
  public B beforeRequest(BeforeHook hook) {
    setup.beforeRequest(Objects.requireNonNull(hook, "hook"));
    return self();
  }

  /** Adds a hook after those of annotations, and before those that were added earlier. */
  public B afterRequest(AfterHook hook) {
    setup.afterRequest(Objects.requireNonNull(hook, "hook"));
    return self();
  }

  /** Adds a hook after those of annotations, and before those that were added earlier. */
  public B teardownRequest(TeardownHook hook) {
    setup.teardownRequest(Objects.requireNonNull(hook, "hook"));
    return self();
  }

  /** Adds an error handler for a status, asked after those of annotations. */
  public B errorHandler(int status, ErrorAnswer<? super HttpException> answer) {
    setup.errorHandler(new AddedErrors.Entry<>(status, HttpException.class, answer));
    return self();
  }

  /** Adds an error handler for a class of exceptions, asked after those of annotations. */
  public <E extends Throwable> B errorHandler(Class<E> type, ErrorAnswer<? super E> answer) {
    setup.errorHandler(new AddedErrors.Entry<>(0, type, answer));
    return self();
  }

  /**
   * Replaces a part of the application: what provides it is not called, and whatever needs it gets
   * this object, which the application does not close. Tests do so.
   *
   * @param type the class that the part is needed as
   * @param part what stands for it; in every request the same for a request-scoped part
   */
  public <T> B replace(Class<T> type, T part) {
    return replace(type, "", part);
  }

  /**
   * Replaces a part of the application that has a qualifier, see {@link #replace(Class, Object)}.
   *
   * @param type the class that the part is needed as
   * @param qualifier the name of {@code @Named}, or another qualifier as it is written, {@code
   *     "@Remote(2)"}
   * @param part what stands for it
   */
  public <T> B replace(Class<T> type, String qualifier, T part) {
    return replaceBy(type, qualifier, Wiring.supplying(Objects.requireNonNull(part, "part")));
  }

  /**
   * Replaces a part of the application by what a supplier makes: once for the application, or once
   * for each request where the part is request-scoped. It is closed as the part would be.
   *
   * @param type the class that the part is needed as
   * @param maker makes what stands for it
   */
  public <T> B replaceBy(Class<T> type, Supplier<? extends T> maker) {
    return replaceBy(type, "", maker);
  }

  /** Replaces a part with a qualifier by what a supplier makes, see the other methods. */
  public <T> B replaceBy(Class<T> type, String qualifier, Supplier<? extends T> maker) {
    refuseWhileBuilding("replace");
    replacements.add(
        Objects.requireNonNull(type, "type"),
        Objects.requireNonNull(qualifier, "qualifier"),
        Objects.requireNonNull(maker, "maker"));
    return self();
  }

  /** Throws if the application is being built, when it is too late for {@code method}. */
  final void refuseWhileBuilding(String method) {
    if (building) {
      String late = " cannot be called by @Configure or an extension: ";
      throw new IllegalStateException(method + late + name + " is being built");
    }
  }
}
