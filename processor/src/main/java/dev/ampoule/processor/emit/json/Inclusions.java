package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel.Inclusion;

/** When a property is written at all. */
final class Inclusions {

  /** The condition on the variable that holds the value; empty if it is always written. */
  static CodeBlock condition(Inclusion inclusion, JsonType type, String variable) {
    if (type instanceof JsonType.Formatted formatted) {
      return condition(inclusion, formatted.usual(), variable);
    }
    if (type instanceof JsonType.Primitive primitive) {
      return ofPrimitive(inclusion, primitive, variable);
    }
    String test =
        switch (inclusion) {
          case ALWAYS -> "";
          case NON_NULL -> "$1N != null";
          case NON_ABSENT ->
              type instanceof JsonType.Maybe ? "$1N != null && $1N.isPresent()" : "$1N != null";
          case NON_EMPTY, NON_DEFAULT ->
              switch (type) {
                case JsonType.Maybe _ -> "$1N != null && $1N.isPresent()";
                case JsonType.Text _, JsonType.Collected _, JsonType.Mapped _ ->
                    "$1N != null && !$1N.isEmpty()";
                case JsonType.ArrayOf _ -> "$1N != null && $1N.length > 0";
                case JsonType.Standard standard when standard.type().component() != null ->
                    "$1N != null && $1N.length > 0";
                default -> "$1N != null";
              };
        };
    return test.isEmpty() ? CodeBlock.of("") : CodeBlock.of(test, variable);
  }

  private static CodeBlock ofPrimitive(
      Inclusion inclusion, JsonType.Primitive type, String variable) {
    boolean isPrimitive = Wrappers.isPrimitive(type);
    if (inclusion == Inclusion.NON_DEFAULT) {
      CodeBlock test =
          type.keyword().equals("boolean")
              ? CodeBlock.of("$N", variable)
              : CodeBlock.of("$N != $L", variable, Wrappers.zero(type));
      return isPrimitive ? test : CodeBlock.of("$N != null && $L", variable, test);
    }
    return isPrimitive || inclusion == Inclusion.ALWAYS
        ? CodeBlock.of("")
        : CodeBlock.of("$N != null", variable);
  }

  private Inclusions() {}
}
