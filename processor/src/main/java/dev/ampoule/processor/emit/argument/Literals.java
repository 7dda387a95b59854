package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.PrimitiveLiterals;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/** Values that were written as text in an annotation, as Java expressions. */
final class Literals {

  private final ClassScope scope;

  Literals(ClassScope scope) {
    this.scope = scope;
  }

  /** The value of that text, which has been checked, for a parameter of that name. */
  CodeBlock of(ValueType type, String text, String name) {
    return switch (type) {
      case ValueType.Text() -> CodeBlock.of("$S", text);
      case ValueType.Primitive(String keyword, boolean _) -> PrimitiveLiterals.of(keyword, text);
      case ValueType.Enumeration(TypeRef enumeration, List<String> _) ->
          CodeBlock.of("$T.$N", JavaTypes.className(enumeration), text);
      case ValueType.Standard(TypeRef standard) ->
          scope.constant(
              name + "Default",
              JavaTypes.of(standard),
              CodeBlock.of("$L.parse($S)", scope.parser(type), text));
      case ValueType.Other(TypeRef other) ->
          throw new IllegalStateException("no text becomes a " + other);
    };
  }
}
