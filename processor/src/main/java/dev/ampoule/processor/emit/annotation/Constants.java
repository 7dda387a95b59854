package dev.ampoule.processor.emit.annotation;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.Literals;
import dev.ampoule.processor.model.type.AnnotationModel;

/** Primitives and strings as Java writes them. */
final class Constants {

  private Constants() {}

  static CodeBlock of(AnnotationModel.Constant constant) {
    String text = constant.text();
    return switch (constant.type().simpleNames().getLast()) {
      case "String" -> CodeBlock.of("$S", text);
      case "long" -> CodeBlock.of("$LL", text);
      case "byte" -> CodeBlock.of("(byte) $L", text);
      case "short" -> CodeBlock.of("(short) $L", text);
      case "char" -> CodeBlock.of("$L", Literals.character(text.charAt(0)));
      case "float" -> Literals.ofFloat(text);
      case "double" -> Literals.ofDouble(text);
      default -> CodeBlock.of("$L", text);
    };
  }
}
