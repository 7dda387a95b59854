package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.plan.ArgumentPlan;

/** Writes the argument that is the body: {@code String text = binding.bodyText().value()}. */
final class BodyArgumentWriter implements ArgumentWriter<ArgumentPlan.FromBody> {

  @Override
  public CodeBlock write(ArgumentPlan.FromBody plan, MethodScope scope) {
    return Locals.declare(
        plan,
        CodeBlock.of("$L.$L().$L()", scope.binding(), source(plan), access(plan.param())),
        scope);
  }

  private static String source(ArgumentPlan.FromBody plan) {
    return switch (plan.form()) {
      case TEXT -> "bodyText";
      case BYTES -> "bodyBytes";
      case STREAM -> "bodyStream";
      case JSON -> throw new IllegalStateException("no codec for " + plan.param().name());
    };
  }

  private static String access(ParamModel param) {
    if (param.shape() == Shape.OPTIONAL) {
      return "optional";
    }
    return param.nullable() ? "nullable" : "value";
  }
}
