package dev.ampoule.processor.emit.json;

import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Locale;

/** Primitives and their wrappers. */
final class Wrappers {

  /** Whether the type is a primitive itself. */
  static boolean isPrimitive(JsonType type) {
    return type.type().kind() == TypeRef.Kind.PRIMITIVE;
  }

  /** The constant of {@code JsonCodecs} for a wrapper: {@code INTEGER}. */
  static String constant(JsonType.Primitive type) {
    return switch (type.keyword()) {
      case "int" -> "INTEGER";
      case "char" -> "CHARACTER";
      default -> type.keyword().toUpperCase(Locale.ROOT);
    };
  }

  /** What follows {@code read} in the reader's method: {@code Int}. */
  static String method(JsonType.Primitive type) {
    String keyword = type.keyword();
    return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
  }

  /** The value of a field that nothing was assigned to. */
  static String zero(JsonType.Primitive type) {
    return switch (type.keyword()) {
      case "boolean" -> "false";
      case "char" -> "'\\0'";
      default -> "0";
    };
  }

  private Wrappers() {}
}
