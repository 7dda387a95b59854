package dev.ampoule;

import dev.ampoule.command.Command;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigKey;
import java.util.List;
import java.util.function.Supplier;

/**
 * The generated code that builds the parts of an application, each after those that it needs, and
 * that tells what its command line has to know before.
 *
 * <p>Flask: the imports and registrations in {@code create_app}.
 */
@FunctionalInterface
public interface Wiring {

  /**
   * Builds the parts.
   *
   * @param context what they are built from
   * @return the application's dispatcher
   * @throws Exception what a provider or constructor throws; what was built by then is closed
   */
  Dispatcher wire(Context context) throws Exception;

  /** The application's own commands by their numbers, see {@link Dispatcher#command}. */
  default List<Command> commands() {
    return List.of();
  }

  /** The keys of the configuration that the application's {@code @Settings} records read. */
  default List<ConfigKey> settings() {
    return List.of();
  }

  /**
   * Returns a supplier of a part that is there.
   *
   * @param part the part
   */
  static <T> Supplier<T> supplying(T part) {
    return new BuiltPart<>(part);
  }

  /**
   * Makes a part when it is first asked for.
   *
   * @param <T> the type of the part
   */
  @FunctionalInterface
  interface Maker<T> {

    /**
     * Makes the part.
     *
     * @throws Exception what a provider or constructor throws
     */
    T make() throws Exception;
  }

  /**
   * What the parts of an application are built from.
   *
   * <p>A part is known by its class and, where several are of that class, by its qualifier: the
   * value of {@code @Named}, or another qualifier as it is written.
   */
  interface Context {

    /** The application, which serves nothing yet. */
    App app();

    /** The configuration. */
    Config config();

    /** What extensions and {@code @Configure} methods add to. */
    App.Builder builder();

    /**
     * Registers a part to be closed with the application, after the parts that were built later.
     * What the runtime has a use for, such as messages of constraints, it takes from here; an
     * {@link Extension} is initialised.
     *
     * @param part the part; one that is no {@code AutoCloseable} is not closed
     * @return {@code part}
     * @throws Exception what the extension throws
     */
    <T> T closing(T part) throws Exception;

    /** Whether anything is replaced. */
    boolean replaces();

    /** Whether {@link App.Builder#replace} stands for the unqualified part of that class. */
    default boolean replaces(Class<?> type) {
      return replaces(type, "");
    }

    /** Whether {@link App.Builder#replace} stands for the part. */
    boolean replaces(Class<?> type, String qualifier);

    /** What stands for the unqualified part of that class. */
    default <T> T replacement(Class<? super T> type) throws Exception {
      return replacement(type, "");
    }

    /**
     * What stands for a part.
     *
     * @param type the class of the part
     * @param qualifier its qualifier, or empty
     * @throws Exception what an extension throws when it is initialised
     */
    <T> T replacement(Class<? super T> type, String qualifier) throws Exception;

    /** A part without qualifier that is made once, when it is first asked for. */
    default <T> Supplier<T> lazily(Class<? super T> type, Maker<T> maker) {
      return lazily(type, "", maker);
    }

    /**
     * A part that is made once, when it is first asked for, and closed with the application.
     *
     * @param type the class of the part
     * @param qualifier its qualifier, or empty
     * @param maker makes it
     */
    <T> Supplier<T> lazily(Class<? super T> type, String qualifier, Maker<T> maker);

    /** A part without qualifier that is made once for each request which asks for it. */
    default <T> Supplier<T> perRequest(Class<? super T> type, Maker<T> maker) {
      return perRequest(type, "", maker);
    }

    /**
     * A part that is made once for each request, or context of {@link App#context}, which asks for
     * it, and closed at its end.
     *
     * @param type the class of the part
     * @param qualifier its qualifier, or empty
     * @param maker makes it
     */
    <T> Supplier<T> perRequest(Class<? super T> type, String qualifier, Maker<T> maker);

    /** Says that all parts are built: from now on the lazy ones can be made. */
    void built();
  }
}
