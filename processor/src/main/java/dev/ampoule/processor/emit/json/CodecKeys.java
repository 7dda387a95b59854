package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.type.TypeRef;

/**
 * Under what the codecs that an application provides are found: the class of a type, or the name of
 * one that has arguments or is an array.
 */
public final class CodecKeys {

  private CodecKeys() {}

  /** {@code Point.class}, {@code "java.util.List<geo.Point>"}. */
  public static CodeBlock of(TypeRef type) {
    return isClass(type)
        ? CodeBlock.of("$T.class", JavaTypes.className(type))
        : CodeBlock.of("$S", type.fullName());
  }

  /** {@code codec(Point.class)}, {@code <List<Point>>codec("java.util.List<geo.Point>")}. */
  static CodeBlock call(String method, TypeRef type) {
    return isClass(type)
        ? CodeBlock.of("$L($L)", method, of(type))
        : CodeBlock.of("<$T>$L($L)", JavaTypes.boxed(type), method, of(type));
  }

  private static boolean isClass(TypeRef type) {
    return type.kind() == TypeRef.Kind.DECLARED && type.arguments().isEmpty();
  }
}
