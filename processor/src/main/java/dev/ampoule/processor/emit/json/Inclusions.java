package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.Inclusion.Changed;
import dev.ampoule.processor.model.json.Inclusion.Filtered;
import dev.ampoule.processor.model.json.Inclusion.Fixed;
import dev.ampoule.processor.model.json.Inclusion.Rule;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** When a property, or a value in a map, is written at all. */
final class Inclusions {

  private final CodecScope scope;
  private final ObjectDefaults defaults;
  private final Map<Content, String> filled = new LinkedHashMap<>();

  Inclusions(CodecScope scope) {
    this.scope = scope;
    this.defaults = new ObjectDefaults(scope);
  }

  /** A map, and which of its values are written. */
  private record Content(JsonType.Mapped map, Rule rule) {}

  /** The condition on the variable that holds a property's value; empty if it is always written. */
  CodeBlock condition(ObjectModel object, PropertyModel property, String variable) {
    Inclusion inclusion = property.inclusion();
    JsonType type = property.type();
    CodeBlock value = CodeBlock.of("$N", variable);
    return inclusion.value() instanceof Changed
        ? changed(type.type(), value, defaults.of(object, property))
        : condition(inclusion.value(), inclusion.content(), type, value);
  }

  /** The condition on a value of a map; empty if it is always written. */
  CodeBlock ofValue(Rule content, JsonType type, CodeBlock value) {
    return condition(content, content, type, value);
  }

  private CodeBlock condition(Rule rule, Rule content, JsonType type, CodeBlock value) {
    return switch (rule) {
      case Filtered(TypeRef filter) -> passes(filter, value);
      case Changed _ -> throw new IllegalStateException("only of properties");
      case Fixed fixed -> {
        CodeBlock more = fixed(fixed, content, type, value);
        yield fixed == Fixed.ALWAYS || isPrimitive(type)
            ? more
            : and(CodeBlock.of("$L != null", value), more);
      }
    };
  }

  private static CodeBlock changed(TypeRef type, CodeBlock value, CodeBlock untouched) {
    return switch (type.kind()) {
      case PRIMITIVE ->
          switch (type.simpleNames().getFirst()) {
            case "double" ->
                CodeBlock.of("$T.compare($L, $L) != 0", Double.class, value, untouched);
            case "float" -> CodeBlock.of("$T.compare($L, $L) != 0", Float.class, value, untouched);
            default -> CodeBlock.of("$L != $L", value, untouched);
          };
      case ARRAY ->
          CodeBlock.of("$1L != null && !$2T.equals($3L, $1L)", value, Arrays.class, untouched);
      default ->
          CodeBlock.of("$1L != null && !$2T.equals($3L, $1L)", value, Objects.class, untouched);
    };
  }

  private CodeBlock passes(TypeRef filter, CodeBlock value) {
    return CodeBlock.of("!$L.equals($L)", scope.filters().of(filter), value);
  }

  /** What else is demanded of a value that is not null. */
  private CodeBlock fixed(Fixed rule, Rule content, JsonType type, CodeBlock value) {
    return switch (rule) {
      case ALWAYS, NON_NULL -> CodeBlock.of("");
      case NON_ABSENT ->
          type instanceof JsonType.Maybe ? filled(content, type, value) : CodeBlock.of("");
      case NON_EMPTY -> filled(content, type, value);
      case NON_DEFAULT ->
          switch (type) {
            case JsonType.Primitive primitive -> notZero(primitive, value);
            case JsonType.Formatted formatted -> fixed(rule, content, formatted.usual(), value);
            case JsonType.Standard standard when !hasDefault(standard) -> CodeBlock.of("");
            default -> filled(content, type, value);
          };
    };
  }

  /** Whether what is empty is the default. */
  private static boolean hasDefault(JsonType.Standard standard) {
    return standard.type().component() != null || standard.constant().equals("UUID");
  }

  private static CodeBlock notZero(JsonType.Primitive type, CodeBlock value) {
    return switch (type.keyword()) {
      case "boolean" -> value;
      case "double" -> CodeBlock.of("$T.compare($L, 0) != 0", Double.class, value);
      case "float" -> CodeBlock.of("$T.compare($L, 0) != 0", Float.class, value);
      default -> CodeBlock.of("$L != $L", value, Wrappers.zero(type));
    };
  }

  /** The condition that a value is not empty, as databind has it; empty if its type never is. */
  private CodeBlock filled(Rule content, JsonType type, CodeBlock value) {
    return switch (type) {
      case JsonType.Maybe maybe -> {
        CodeBlock present = CodeBlock.of("$L.isPresent()", value);
        yield maybe.type().arguments().isEmpty()
            ? present
            : and(present, held(content, maybe.value(), CodeBlock.of("$L.get()", value)));
      }
      case JsonType.Mapped map when content != Fixed.ALWAYS ->
          CodeBlock.of("$N($L)", filled(new Content(map, content)), value);
      case JsonType.Collected list when list.type().is("java.lang.Iterable") ->
          CodeBlock.of("$L.iterator().hasNext()", value);
      case JsonType.Text _, JsonType.Collected _, JsonType.Mapped _ ->
          CodeBlock.of("!$L.isEmpty()", value);
      case JsonType.ArrayOf _ -> CodeBlock.of("$L.length > 0", value);
      case JsonType.Standard standard -> filled(standard, value);
      case JsonType.Formatted formatted -> filled(content, formatted.usual(), value);
      default -> CodeBlock.of("");
    };
  }

  private static CodeBlock filled(JsonType.Standard type, CodeBlock value) {
    if (type.type().component() != null) {
      return CodeBlock.of("$L.length > 0", value);
    }
    return switch (type.constant()) {
      case "UUID" ->
          CodeBlock.of(
              "($1L.getMostSignificantBits() | $1L.getLeastSignificantBits()) != 0", value);
      case "URI", "LOCALE" -> CodeBlock.of("!$L.toString().isEmpty()", value);
      default -> CodeBlock.of("");
    };
  }

  /** Whether what an {@code Optional} holds counts as something. */
  private CodeBlock held(Rule content, JsonType type, CodeBlock value) {
    return switch (content) {
      case Filtered(TypeRef filter) -> passes(filter, value);
      case Fixed fixed -> fixed(fixed, content, type, value);
      case Changed _ -> throw new IllegalStateException("only of properties");
    };
  }

  /** The method that tells whether a map has a value that is written. */
  private String filled(Content content) {
    String known = filled.get(content);
    if (known != null) {
      return known;
    }
    JsonType.Mapped map = (JsonType.Mapped) Nullness.without(content.map());
    String name = scope.members().claim("isFilled" + TypeWords.of(map));
    filled.put(content, name);
    scope.add(
        scope
            .method(name)
            .returns(TypeName.BOOLEAN)
            .addParameter(ParameterSpec.builder(JavaTypes.of(map.type()), "values").build())
            .beginControlFlow(
                "for ($T value : values.values())", JavaTypes.argument(map.value().type()))
            .beginControlFlow(
                "if ($L)", ofValue(content.rule(), map.value(), CodeBlock.of("value")))
            .addStatement("return true")
            .endControlFlow()
            .endControlFlow()
            .addStatement("return false")
            .build());
    return name;
  }

  private static boolean isPrimitive(JsonType type) {
    return type instanceof JsonType.Formatted formatted
        ? isPrimitive(formatted.usual())
        : type instanceof JsonType.Primitive && Wrappers.isPrimitive(type);
  }

  private static CodeBlock and(CodeBlock one, CodeBlock other) {
    return other.isEmpty() ? one : CodeBlock.of("$L && $L", one, other);
  }
}
