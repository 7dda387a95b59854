package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import java.util.List;

/**
 * How one rule of a handler is answered.
 *
 * @param handler the handler
 * @param route the rule
 * @param arguments the arguments in the order of the parameters
 * @param result what becomes of the result
 */
public record HandlerPlan(
    HandlerModel handler, RouteModel route, List<ArgumentPlan> arguments, ResultPlan result) {

  public HandlerPlan {
    arguments = List.copyOf(arguments);
  }
}
