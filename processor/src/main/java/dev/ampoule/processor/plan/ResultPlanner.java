package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.type.TypeRef;

/** Decides what becomes of what a method returns. */
final class ResultPlanner {

  /**
   * The plan for a method of {@code owner} that answers with {@code produces}, which may be empty.
   */
  ResultPlan plan(TypeRef owner, String methodName, ReturnModel returns, String produces) {
    String label = String.join(".", owner.simpleNames()) + "." + methodName;
    return new ResultPlan(
        returns.type(),
        returns.kind(),
        returns.optional(),
        returns.json(),
        overridden(returns, produces),
        label);
  }

  /** A response says its type itself; an empty one has none; JSON need not be told its own. */
  private static String overridden(ReturnModel returns, String produces) {
    return switch (returns.kind()) {
      case NOTHING, RESPONSE, REDIRECT -> "";
      case JSON, JSON_RESPONSE, JSON_STREAM, JSON_STREAM_RESPONSE ->
          produces.equals("application/json") ? "" : produces;
      default -> produces;
    };
  }
}
