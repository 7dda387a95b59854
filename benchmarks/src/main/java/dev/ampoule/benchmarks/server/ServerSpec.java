package dev.ampoule.benchmarks.server;

import java.util.List;

/**
 * A server to start.
 *
 * @param main the class whose {@code main} starts it
 * @param arguments the arguments of that {@code main}
 */
public record ServerSpec(Class<?> main, List<String> arguments) {

  /** What a server can serve. */
  public enum Application {
    /** A constant, the only route. */
    PLAINTEXT,
    /** The sum of two integers of the path, the only route. */
    SUM,
    /** A greeting with a name out of the query, the only route. */
    GREETING,
    /** The three above among 1,000 other routes. */
    THOUSAND,
    /** The GitHub table. */
    GITHUB,
    /** The paths of the GitHub table, each as a GET. */
    GITHUB_GET,
    /** A record as JSON, the only route. */
    JSON,
    /** A record of ten lines as JSON, the only route. */
    PURCHASES,
    /** The constant, from a handler that allocates more than it may. */
    WASTEFUL
  }

  /**
   * An application on Ampoule.
   *
   * @param application what it serves
   */
  public static ServerSpec ours(Application application) {
    return new ServerSpec(AmpouleServer.class, List.of(application.name()));
  }

  /**
   * The same, written by hand on Helidon, with the options that Ampoule gives to Helidon.
   *
   * @param application what it serves
   */
  public static ServerSpec raw(Application application) {
    return new ServerSpec(RawServer.class, List.of(application.name()));
  }

  /**
   * The same, written by hand on Helidon, with Helidon's own options.
   *
   * @param application what it serves
   */
  public static ServerSpec plain(Application application) {
    return new ServerSpec(RawServer.class, List.of(application.name(), "plain"));
  }
}
