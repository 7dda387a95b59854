package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.TextValues;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.path.PathTemplate.Argument;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.List;
import java.util.Set;

/** Which parameter types the built-in converters can feed. */
final class PathTypes {

  private static final Set<String> TEXT = Set.of("default", "string", "path", "any");

  /** Types that have a converter of their own. */
  private static final Set<String> NARROWER = Set.of("UUID", "BigInteger", "BigDecimal");

  /** Whether the variable's converter is one of Flask's. */
  static boolean isBuiltIn(Variable variable) {
    return TEXT.contains(variable.converter())
        || Set.of("int", "float", "uuid").contains(variable.converter());
  }

  /** The type that the converter makes, as it is mostly written. */
  static String natural(Variable variable) {
    return switch (variable.converter()) {
      case "int" -> "int";
      case "float" -> "double";
      case "uuid" -> "UUID";
      default -> "String";
    };
  }

  /** The types that a parameter of the variable may have, for a message. */
  static List<String> accepted(Variable variable) {
    return switch (variable.converter()) {
      case "int" -> List.of("byte", "short", "int", "long", "BigInteger");
      case "float" -> List.of("float", "double", "BigDecimal");
      case "uuid" -> List.of("UUID");
      default -> List.of("String", "an enum", "a java.time type");
    };
  }

  /** Whether a parameter can have one value of the variable. */
  static boolean feeds(Variable variable, ValueType type) {
    return fits(variable, type)
        && (!variable.converter().equals("any")
            || values(variable).stream()
                .allMatch(value -> TextValues.expected(type, value).isEmpty()));
  }

  private static boolean fits(Variable variable, ValueType type) {
    return switch (type) {
      case ValueType.Text() -> TEXT.contains(variable.converter());
      case ValueType.Primitive(String keyword, boolean _) ->
          accepted(variable).contains(keyword)
              || (TEXT.contains(variable.converter())
                  && (keyword.equals("boolean") || keyword.equals("char")));
      case ValueType.Standard standard ->
          accepted(variable).contains(standard.type().simpleNames().getLast())
              || (TEXT.contains(variable.converter())
                  && !NARROWER.contains(standard.type().simpleNames().getLast()));
      case ValueType.Enumeration _ -> TEXT.contains(variable.converter());
      case ValueType.Other _ -> false;
    };
  }

  /** The converter for a parameter of that type, or empty if there is none. */
  static String converterFor(ValueType type) {
    return switch (type) {
      case ValueType.Text() -> "";
      case ValueType.Primitive(String keyword, boolean _) ->
          switch (keyword) {
            case "float", "double" -> "float:";
            default -> "int:";
          };
      case ValueType.Standard(var standard) when standard.is("java.util.UUID") -> "uuid:";
      default -> "";
    };
  }

  private static List<String> values(Variable variable) {
    return variable.arguments().stream().map(Argument::value).map(String::valueOf).toList();
  }

  private PathTypes() {}
}
