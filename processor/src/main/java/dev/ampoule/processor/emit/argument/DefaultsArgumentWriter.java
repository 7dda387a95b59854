package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Writes the argument that a rule fixes in its {@code defaults}: {@code int page = 1}. */
final class DefaultsArgumentWriter implements ArgumentWriter<ArgumentPlan.FromDefaults> {

  @Override
  public CodeBlock write(ArgumentPlan.FromDefaults plan, MethodScope scope) {
    CodeBlock value =
        new Literals(scope.type()).of(plan.param().value(), plan.text(), plan.param().name());
    return Locals.declare(plan, Shapes.some(plan.param(), value), scope);
  }
}
