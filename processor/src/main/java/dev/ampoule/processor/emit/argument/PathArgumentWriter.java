package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.ArgumentPlan;
import java.util.List;

/** Writes the argument that is a variable of the path: {@code int id = match.intAt(0)}. */
final class PathArgumentWriter implements ArgumentWriter<ArgumentPlan.FromPath> {

  @Override
  public CodeBlock write(ArgumentPlan.FromPath plan, MethodScope scope) {
    String match = scope.given(MethodScope.Given.MATCH);
    CodeBlock slot =
        plan.slot() >= 0
            ? CodeBlock.of("$L", plan.slot())
            : CodeBlock.of("$L.slot($S)", match, plan.variable());
    return Locals.declare(plan, value(plan, match, slot, scope), scope);
  }

  private static CodeBlock value(
      ArgumentPlan.FromPath plan, String match, CodeBlock slot, MethodScope scope) {
    ParamModel param = plan.param();
    if (!plan.custom()) {
      return Shapes.some(param, builtIn(param.value(), match, slot, scope));
    }
    if (param.shape() == ParamModel.Shape.OPTIONAL && !param.type().arguments().isEmpty()) {
      return Shapes.some(
          param,
          CodeBlock.of(
              "$L.<$T>valueAt($L)",
              match,
              JavaTypes.of(param.type().arguments().getFirst()),
              slot));
    }
    // A collection can be what the converter makes: the declared type is the value's.
    return CodeBlock.of("$L.valueAt($L)", match, slot);
  }

  private static CodeBlock builtIn(
      ValueType type, String match, CodeBlock slot, MethodScope scope) {
    return switch (type) {
      case ValueType.Text() -> at(match, "string", slot);
      case ValueType.Enumeration(TypeRef enumeration, List<String> _) ->
          CodeBlock.of(
              "$T.valueOf($L)", JavaTypes.className(enumeration), at(match, "string", slot));
      case ValueType.Primitive primitive ->
          switch (primitive.keyword()) {
            case "boolean", "char" -> parsed(type, match, slot, scope);
            default -> at(match, primitive.keyword(), slot);
          };
      case ValueType.Standard(TypeRef standard) ->
          switch (standard.qualifiedName()) {
            case "java.util.UUID" -> at(match, "uuid", slot);
            case "java.math.BigInteger" -> at(match, "bigInteger", slot);
            default -> parsed(type, match, slot, scope);
          };
      case ValueType.Other(TypeRef other) ->
          throw new IllegalStateException("no built-in converter makes a " + other);
    };
  }

  private static CodeBlock at(String match, String kind, CodeBlock slot) {
    return CodeBlock.of("$L.$LAt($L)", match, kind, slot);
  }

  private static CodeBlock parsed(ValueType type, String match, CodeBlock slot, MethodScope scope) {
    return CodeBlock.of("$L.parse($L)", scope.type().parser(type), at(match, "string", slot));
  }
}
