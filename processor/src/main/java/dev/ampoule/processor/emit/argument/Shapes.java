package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** A value, or none, in the container that a parameter declares. */
final class Shapes {

  private Shapes() {}

  /** A value that is there. */
  static CodeBlock some(ParamModel param, CodeBlock value) {
    return switch (param.shape()) {
      case SINGLE -> value;
      case OPTIONAL -> CodeBlock.of("$T.of($L)", optional(param.type()), value);
      case LIST -> CodeBlock.of("$T.of($L)", List.class, value);
      case SET -> CodeBlock.of("$T.of($L)", Set.class, value);
    };
  }

  /** No value. */
  static CodeBlock none(ParamModel param) {
    return switch (param.shape()) {
      case SINGLE -> CodeBlock.of("null");
      case OPTIONAL -> CodeBlock.of("$T.empty()", optional(param.type()));
      case LIST -> CodeBlock.of("$T.of()", List.class);
      case SET -> CodeBlock.of("$T.of()", Set.class);
    };
  }

  /** The {@code Optional} of a declared type. */
  static Class<?> optional(TypeRef type) {
    return switch (type.qualifiedName()) {
      case "java.util.OptionalInt" -> OptionalInt.class;
      case "java.util.OptionalLong" -> OptionalLong.class;
      case "java.util.OptionalDouble" -> OptionalDouble.class;
      default -> Optional.class;
    };
  }
}
