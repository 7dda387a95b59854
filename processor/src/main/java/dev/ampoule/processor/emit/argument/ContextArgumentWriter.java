package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Writes the argument that is the request, or belongs to it. */
final class ContextArgumentWriter implements ArgumentWriter<ArgumentPlan.FromContext> {

  @Override
  public CodeBlock write(ArgumentPlan.FromContext plan, MethodScope scope) {
    return switch (plan.kind()) {
      case REQUEST -> CodeBlock.of("$L", scope.given(MethodScope.Given.REQUEST));
      case APP -> CodeBlock.of("$T.current()", RuntimeTypes.APP);
      case CONFIG -> CodeBlock.of("$T.current().config()", RuntimeTypes.APP);
      case GLOBALS -> CodeBlock.of("$T.current()", RuntimeTypes.REQUEST_GLOBALS);
    };
  }
}
