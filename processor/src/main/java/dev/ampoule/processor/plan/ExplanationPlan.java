package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/**
 * What {@code App.explain} tells.
 *
 * @param app the application's class
 * @param application what runs for requests of no blueprint, without rule and endpoint
 * @param routes a rule each
 */
public record ExplanationPlan(TypeRef app, Route application, List<Route> routes) {

  /**
   * A rule.
   *
   * @param rule the whole rule, with its domain before it if it has one
   * @param methods the methods that it names
   * @param endpoint its endpoint
   * @param steps what runs, in this order
   */
  public record Route(String rule, String methods, String endpoint, List<Step> steps) {

    public Route {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One thing that runs.
   *
   * @param kind what it is
   * @param name the method or annotation
   * @param place its file and line; empty if not known
   * @param mounts the mounts one of which must be there, by their numbers; empty if none need be
   */
  public record Step(String kind, String name, String place, List<Integer> mounts) {

    public Step {
      mounts = List.copyOf(mounts);
    }
  }

  /** Whether the configuration decides about one of the steps of some rules. */
  public static boolean isConditional(List<Route> routes) {
    return routes.stream()
        .flatMap(route -> route.steps().stream())
        .anyMatch(step -> !step.mounts().isEmpty());
  }

  public ExplanationPlan {
    routes = List.copyOf(routes);
  }
}
