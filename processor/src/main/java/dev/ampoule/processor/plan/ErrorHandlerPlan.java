package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.ErrorHandlerModel;
import java.util.List;

/**
 * How an error handler is called.
 *
 * @param handler the error handler
 * @param arguments the arguments in the order of the parameters
 * @param result what becomes of the result
 */
public record ErrorHandlerPlan(
    ErrorHandlerModel handler, List<ArgumentPlan> arguments, ResultPlan result) {

  public ErrorHandlerPlan {
    arguments = List.copyOf(arguments);
  }
}
