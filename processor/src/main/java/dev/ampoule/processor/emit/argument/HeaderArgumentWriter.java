package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Writes the argument that comes from a request header. */
final class HeaderArgumentWriter implements ArgumentWriter<ArgumentPlan.FromHeader> {

  @Override
  public CodeBlock write(ArgumentPlan.FromHeader plan, MethodScope scope) {
    return Locals.declare(
        plan, new BoundArgumentWriter(scope).write("header", plan.param()), scope);
  }
}
