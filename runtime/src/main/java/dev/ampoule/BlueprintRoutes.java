package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.json.TypedJsonCodec;
import dev.ampoule.routing.PathMatch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The generated side of a blueprint: calls its methods by the numbers of the constants in {@code
 * X_Routes}.
 *
 * <p>It stands in the blueprint's package, so that handlers may be package-private.
 */
public interface BlueprintRoutes {

  /**
   * Calls a handler.
   *
   * @param handler the number of a rule of the handler
   * @param request the request
   * @param match the values of the rule's variables
   * @return what the handler returned, as a response
   * @throws Exception what the handler throws
   */
  Response handle(int handler, Request request, PathMatch match) throws Exception;

  /**
   * Calls a hook for the variables of a URL.
   *
   * @param hook the number of the hook
   * @param request the request
   * @param endpoint the endpoint that matched, or null
   * @param values the values of the variables, which the hook may change
   * @throws Exception what the hook throws
   */
  default void preprocess(
      int hook, Request request, @Nullable String endpoint, Map<String, Object> values)
      throws Exception {
    throw unknown("@UrlValuePreprocessor method", hook);
  }

  /**
   * Calls a before hook.
   *
   * @param hook the number of the hook
   * @param request the request
   * @return the response that ends the request, or null to go on
   * @throws Exception what the hook throws
   */
  default @Nullable Response before(int hook, Request request) throws Exception {
    throw unknown("@BeforeRequest method", hook);
  }

  /**
   * Calls an after hook.
   *
   * @param hook the number of the hook
   * @param request the request
   * @param response the response so far
   * @return the response to go on with
   * @throws Exception what the hook throws
   */
  default Response after(int hook, Request request, Response response) throws Exception {
    throw unknown("@AfterRequest method", hook);
  }

  /**
   * Calls a teardown hook.
   *
   * @param hook the number of the hook
   * @param request the request
   * @param error the exception that nothing handled, or null
   * @throws Exception what the hook throws
   */
  default void teardown(int hook, Request request, @Nullable Throwable error) throws Exception {
    throw unknown("@TeardownRequest method", hook);
  }

  /**
   * Calls a hook for the end of an application context.
   *
   * @param hook the number of the hook
   * @param error the exception that nothing handled, or null
   * @throws Exception what the hook throws
   */
  default void teardownAppContext(int hook, @Nullable Throwable error) throws Exception {
    throw unknown("@TeardownAppContext method", hook);
  }

  /**
   * Calls a hook for a URL that is built.
   *
   * @param hook the number of the hook
   * @param endpoint the endpoint of the URL
   * @param values the values that it is built with, which the hook may add to
   * @throws Exception what the hook throws
   */
  default void urlDefaults(int hook, String endpoint, Map<String, Object> values) throws Exception {
    throw unknown("@UrlDefaults method", hook);
  }

  /**
   * Tells a listener of a signal, if that is one of its type.
   *
   * @param hook the number of the listener
   * @param sent the signal
   */
  default void onSignal(int hook, Object sent) {
    throw unknown("@OnSignal method", hook);
  }

  /** The types of signals that the blueprint listens to. */
  default List<Class<?>> signals() {
    return List.of();
  }

  /**
   * Calls an error handler.
   *
   * @param handler the number of the handler
   * @param request the request
   * @param error the error to handle
   * @return the response for the error
   * @throws Exception what the handler throws
   */
  default Response error(int handler, Request request, Throwable error) throws Exception {
    throw unknown("error handler", handler);
  }

  /**
   * Returns whether an error is of a type that an error handler handles, and that only the package
   * of the blueprint can name.
   *
   * @param handler the number of the handler
   * @param type the place of the type among those of the handler
   * @param error the error
   */
  default boolean handles(int handler, int type, Throwable error) {
    throw unknown("error handler", handler);
  }

  /**
   * Returns the generated codecs of all types that the blueprint's signatures mention, directly or
   * not; they stand in the application's table.
   */
  default List<TypedJsonCodec<?>> codecs() {
    return List.of();
  }

  /**
   * Returns what to throw for a number that stands for nothing: classes of different builds were
   * mixed.
   *
   * @param kind what was asked for, {@code handler}
   * @param number the number
   */
  static IllegalStateException unknown(String kind, int number) {
    return new IllegalStateException(
        "no "
            + kind
            + " has the number "
            + number
            + ": rebuild the application and its blueprints");
  }
}
