package dev.ampoule.processor.model;

import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.type.TypeRef;

/** How the body of a request is handed over. */
public enum BodyForm {
  /** Read by a codec. */
  JSON,
  /** {@code String}: as UTF-8. */
  TEXT,
  /** {@code byte[]}. */
  BYTES,
  /** {@code InputStream}: while it arrives. */
  STREAM;

  /** The form that a parameter's type asks for; an {@code Optional} counts as what is in it. */
  public static BodyForm of(ParamModel param) {
    if (param.shape() == Shape.LIST || param.shape() == Shape.SET) {
      return JSON;
    }
    return switch (param.value()) {
      case ValueType.Text() -> TEXT;
      case ValueType.Other(TypeRef type) when type.is("java.io.InputStream") -> STREAM;
      case ValueType.Other(TypeRef type) when isBytes(type) -> BYTES;
      default -> JSON;
    };
  }

  private static boolean isBytes(TypeRef type) {
    TypeRef component = type.component();
    return type.kind() == TypeRef.Kind.ARRAY
        && component != null
        && component.kind() == TypeRef.Kind.PRIMITIVE
        && component.simpleNames().getFirst().equals("byte");
  }
}
