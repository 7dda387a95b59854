package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Local variables named as the user's parameters. */
final class Locals {

  private Locals() {}

  /** Declares a variable of the parameter's name and type with a value, and returns its name. */
  static CodeBlock declare(ArgumentPlan plan, CodeBlock value, MethodScope scope) {
    return declare(plan, JavaTypes.of(plan.param().type()), value, scope);
  }

  /** Declares a variable of the parameter's name with a value, and returns its name. */
  static CodeBlock declare(ArgumentPlan plan, TypeName type, CodeBlock value, MethodScope scope) {
    String name = scope.claim(plan.param());
    scope.declare(CodeBlock.of("$T $N = $L", type, name, value));
    return CodeBlock.of("$N", name);
  }
}
