package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.plan.ArgumentPlan;
import java.util.Objects;

/** Writes the argument that is the body: {@code binding.body(NewTodo_JsonCodec.INSTANCE)}. */
final class BodyArgumentWriter implements ArgumentWriter<ArgumentPlan.FromBody> {

  @Override
  public CodeBlock write(ArgumentPlan.FromBody plan, MethodScope scope) {
    return switch (plan.form()) {
      case TEXT -> raw("bodyText", plan, scope);
      case BYTES -> raw("bodyBytes", plan, scope);
      case STREAM -> raw("bodyStream", plan, scope);
      case JSON -> json(plan, scope);
    };
  }

  private static CodeBlock raw(String source, ArgumentPlan.FromBody plan, MethodScope scope) {
    ParamModel param = plan.param();
    String access = param.nullable() ? "nullable" : "value";
    if (param.shape() == Shape.OPTIONAL) {
      access = "optional";
    }
    return Locals.declare(
        plan, CodeBlock.of("$L.$L().$L()", scope.binding(), source, access), scope);
  }

  private static CodeBlock json(ArgumentPlan.FromBody plan, MethodScope scope) {
    ParamModel param = plan.param();
    JsonType type = Objects.requireNonNull(param.json(), param.name());
    if (type instanceof JsonType.Maybe(var _, JsonType value)) {
      CodeBlock maybe =
          CodeBlock.of("$L.optionalBody($L)", scope.binding(), scope.type().codec(value));
      return Locals.declare(plan, unboxed(param, maybe), scope);
    }
    String method = param.nullable() ? "nullableBody" : "body";
    CodeBlock body = CodeBlock.of("$L.$L($L)", scope.binding(), method, scope.type().codec(type));
    // A primitive is unboxed by the call, after the check: until then there may be none.
    TypeName declared = JavaTypes.of(param.type());
    return Locals.declare(plan, declared.isPrimitive() ? declared.box() : declared, body, scope);
  }

  /** {@code OptionalInt} and the like, out of the {@code Optional} of a wrapper. */
  private static CodeBlock unboxed(ParamModel param, CodeBlock maybe) {
    return switch (param.type().qualifiedName()) {
      case "java.util.OptionalInt" ->
          CodeBlock.of(
              "$L$Z.stream()$Z.mapToInt($T::intValue)$Z.findFirst()", maybe, Integer.class);
      case "java.util.OptionalLong" ->
          CodeBlock.of("$L$Z.stream()$Z.mapToLong($T::longValue)$Z.findFirst()", maybe, Long.class);
      case "java.util.OptionalDouble" ->
          CodeBlock.of(
              "$L$Z.stream()$Z.mapToDouble($T::doubleValue)$Z.findFirst()", maybe, Double.class);
      default -> maybe;
    };
  }
}
