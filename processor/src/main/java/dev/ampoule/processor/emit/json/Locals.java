package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.PrimitiveLiterals;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;

/** The variables that hold what was read of an object until it is made. */
final class Locals {

  private final CodecScope scope;

  Locals(CodecScope scope) {
    this.scope = scope;
  }

  /**
   * The type of the variable: a wrapper that must be there needs no box yet; a codec, as for a
   * number in quotes, gives an object.
   */
  static TypeName type(PropertyModel property) {
    TypeName declared = JavaTypes.of(property.type().type());
    if (property.type() instanceof JsonType.Formatted) {
      return declared.box();
    }
    return isUnboxed(property) ? declared.unbox() : declared;
  }

  private static boolean isUnboxed(PropertyModel property) {
    return property.type() instanceof JsonType.Primitive
        && !property.type().type().nullable()
        && (property.required() || property.defaultValue() != null);
  }

  /** What the variable holds while the property has not come. */
  CodeBlock initial(PropertyModel property) {
    String text = property.defaultValue();
    if (text != null) {
      return literal(property, text);
    }
    return switch (property.type()) {
      case JsonType.Primitive primitive
          when isUnboxed(property) || Wrappers.isPrimitive(primitive) ->
          CodeBlock.of("$L", Wrappers.zero(primitive));
      case JsonType.Maybe maybe when !maybe.type().nullable() ->
          CodeBlock.of("$T.empty()", JavaTypes.className(maybe.type()));
      default -> CodeBlock.of("null");
    };
  }

  /** Whether the variable has to be compared with null before the object is made. */
  static boolean isChecked(PropertyModel property) {
    return ValueCode.mayBeNull(property.type())
        && !property.type().type().nullable()
        && isThere(property);
  }

  /** Whether there is a value even if the property has not come. */
  static boolean isThere(PropertyModel property) {
    return property.required()
        || property.defaultValue() != null
        || property.type() instanceof JsonType.Maybe;
  }

  private CodeBlock literal(PropertyModel property, String text) {
    return literal(property, property.type(), text);
  }

  private CodeBlock literal(PropertyModel property, JsonType form, String text) {
    return switch (form) {
      case JsonType.Text _ -> CodeBlock.of("$S", text);
      case JsonType.Primitive(TypeRef _, String keyword) -> PrimitiveLiterals.of(keyword, text);
      case JsonType.Formatted formatted -> literal(property, formatted.usual(), text);
      case JsonType.Standard(TypeRef type, String _) -> parsed(property.javaName(), type, text);
      case JsonType.Coded coded -> CodeBlock.of("$T.$N", JavaTypes.className(coded.type()), text);
      default -> throw new IllegalStateException("no text becomes a " + property.type().type());
    };
  }

  /** A constant, made once of its text. */
  private CodeBlock parsed(String javaName, TypeRef type, String text) {
    String name = scope.members().claim(Names.constant(javaName + "Default"));
    scope.constant(
        JavaTypes.of(type),
        name,
        CodeBlock.of(
            "$T.$L.parse($S)",
            RuntimeTypes.VALUES,
            Names.constant(type.simpleNames().getLast()),
            text));
    return CodeBlock.of("$N", name);
  }

  /** The value of a parameter that no property goes to. */
  static CodeBlock absent(JsonType type) {
    return switch (type) {
      case JsonType.Primitive primitive when Wrappers.isPrimitive(type) ->
          CodeBlock.of("$L", Wrappers.zero(primitive));
      case JsonType.Maybe maybe -> CodeBlock.of("$T.empty()", JavaTypes.className(maybe.type()));
      default -> CodeBlock.of("null");
    };
  }
}
