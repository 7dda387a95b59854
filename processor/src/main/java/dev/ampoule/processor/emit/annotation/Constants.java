package dev.ampoule.processor.emit.annotation;

import com.palantir.javapoet.CodeBlock;
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
      case "char" -> CodeBlock.of("$L", character(text.charAt(0)));
      case "float" -> number(Float.class, text, "f");
      case "double" -> number(Double.class, text, "");
      default -> CodeBlock.of("$L", text);
    };
  }

  private static CodeBlock number(Class<?> wrapper, String number, String suffix) {
    return switch (number) {
      case "NaN" -> CodeBlock.of("$T.NaN", wrapper);
      case "Infinity" -> CodeBlock.of("$T.POSITIVE_INFINITY", wrapper);
      case "-Infinity" -> CodeBlock.of("$T.NEGATIVE_INFINITY", wrapper);
      default -> CodeBlock.of("$L$L", number, suffix);
    };
  }

  private static String character(char c) {
    return switch (c) {
      case '\'', '\\' -> "'\\" + c + "'";
      default -> c < ' ' || c > '~' ? "'\\u%04x'".formatted((int) c) : "'" + c + "'";
    };
  }
}
