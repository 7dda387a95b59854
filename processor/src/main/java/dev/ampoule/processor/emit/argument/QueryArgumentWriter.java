package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Writes the argument that comes from a parameter of the query string. */
final class QueryArgumentWriter implements ArgumentWriter<ArgumentPlan.FromQuery> {

  @Override
  public CodeBlock write(ArgumentPlan.FromQuery plan, MethodScope scope) {
    return Locals.declare(plan, new BoundArgumentWriter(scope).write("query", plan.param()), scope);
  }
}
