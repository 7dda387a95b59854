package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.HookModel;
import java.util.List;

/**
 * How a hook is called.
 *
 * @param hook the hook
 * @param arguments the arguments in the order of the parameters
 * @param result what becomes of the result
 */
public record HookPlan(HookModel hook, List<ArgumentPlan> arguments, ResultPlan result) {

  public HookPlan {
    arguments = List.copyOf(arguments);
  }
}
