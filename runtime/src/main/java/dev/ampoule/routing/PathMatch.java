package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.RouteArguments;
import java.util.Map;

/** What matching a path found: the values of variables, and the methods that the path accepts. */
public final class PathMatch implements RouteArguments {

  private long allowed;

  /** Creates a match of nothing. */
  public PathMatch() {}

  /** The set of methods that rules with this path accept, as far as matching saw them. */
  public long allowed() {
    return allowed;
  }

  /**
   * Notes that a rule has this path, but other methods.
   *
   * @param mask the set of its methods
   * @return {@link Dispatcher#NO_MATCH}
   */
  public int notAllowed(long mask) {
    allowed |= mask;
    return Dispatcher.NO_MATCH;
  }

  @Override
  public Map<String, Object> viewArgs() {
    return Map.of();
  }
}
