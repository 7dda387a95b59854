package dev.ampoule;

import dev.ampoule.command.Command;
import java.util.List;

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

  /** What the parts of an application are built from. */
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
  }
}
