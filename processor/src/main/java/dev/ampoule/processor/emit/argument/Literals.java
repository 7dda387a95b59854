package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.TypeRef;
import dev.ampoule.processor.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values that were written as text in an annotation, as Java expressions. */
final class Literals {

  /** What the runtime takes for true; everything else that it accepts is false. */
  private static final Set<String> TRUE = Set.of("true", "1", "yes", "on");

  private final ClassScope scope;

  Literals(ClassScope scope) {
    this.scope = scope;
  }

  /** The value of that text, which has been checked, for a parameter of that name. */
  CodeBlock of(ValueType type, String text, String name) {
    return switch (type) {
      case ValueType.Text() -> CodeBlock.of("$S", text);
      case ValueType.Primitive(String keyword, boolean _) -> primitive(keyword, text);
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

  private static CodeBlock primitive(String keyword, String text) {
    return switch (keyword) {
      case "boolean" -> CodeBlock.of("$L", TRUE.contains(text.toLowerCase(Locale.ROOT)));
      case "byte", "short" -> CodeBlock.of("($L) $L", keyword, Integer.parseInt(text));
      case "int" -> CodeBlock.of("$L", Integer.parseInt(text));
      case "long" -> CodeBlock.of("$LL", Long.parseLong(text));
      case "float" -> number(Float.class, Float.toString(Float.parseFloat(text)), "f");
      case "double" -> number(Double.class, Double.toString(Double.parseDouble(text)), "");
      case "char" -> CodeBlock.of("$L", character(text.charAt(0)));
      default -> throw new IllegalArgumentException("no primitive " + keyword);
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
