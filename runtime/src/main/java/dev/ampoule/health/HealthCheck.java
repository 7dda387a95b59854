package dev.ampoule.health;

import java.util.Objects;

/**
 * One thing that has to work for an application to be healthy, such as its database.
 *
 * <p>A {@code @Provides} method returns it; there may be several.
 *
 * <pre>{@code
 * @Provides
 * static HealthCheck database(TodoStore store) {
 *   return HealthCheck.ready("database", store::ping);
 * }
 * }</pre>
 *
 * <p>Flask: what a hand-written {@code /health} view looks at.
 */
public interface HealthCheck {

  /** What follows when a check fails. */
  enum Kind {
    /** The program cannot recover by itself: whoever runs it starts it anew. */
    LIVE,
    /** The program cannot serve for now: no requests are sent to it until it can. */
    READY
  }

  /** What a check does. */
  @FunctionalInterface
  interface Probe {

    /**
     * Looks whether all is well.
     *
     * @throws Exception if it is not
     */
    void run() throws Exception;
  }

  /** The name under which the answer lists it; of the checks of a kind no two have the same. */
  String name();

  /**
   * Looks whether all is well; returns if it is.
   *
   * <p>It runs in the application's context on a thread of its own, which is interrupted when
   * {@code HEALTH_TIMEOUT} is over; never twice at the same time.
   *
   * @throws Exception if it is not; the reason is logged, and shown to developers only
   */
  void check() throws Exception;

  /** What follows when it fails; {@link Kind#READY} unless overridden. */
  default Kind kind() {
    return Kind.READY;
  }

  /**
   * Returns a check of whether requests can be served.
   *
   * @param name its name
   * @param probe throws when they cannot
   */
  static HealthCheck ready(String name, Probe probe) {
    return new NamedCheck(name, Kind.READY, Objects.requireNonNull(probe, "probe"));
  }

  /**
   * Returns a check of whether the program has to be started anew.
   *
   * @param name its name
   * @param probe throws when it has
   */
  static HealthCheck live(String name, Probe probe) {
    return new NamedCheck(name, Kind.LIVE, Objects.requireNonNull(probe, "probe"));
  }
}
