package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/**
 * What {@code App.explain} tells.
 *
 * @param app the application's class
 * @param routes a rule each
 */
public record ExplanationPlan(TypeRef app, List<Route> routes) {

  /**
   * A rule.
   *
   * @param rule the whole rule
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
   */
  public record Step(String kind, String name, String place) {}

  public ExplanationPlan {
    routes = List.copyOf(routes);
  }
}
