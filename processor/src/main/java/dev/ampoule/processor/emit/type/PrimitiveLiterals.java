package dev.ampoule.processor.emit.type;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;
import java.util.Set;

/** Primitive values that were written as text in an annotation, as Java literals. */
public final class PrimitiveLiterals {

  /** What the runtime takes for true; everything else that it accepts is false. */
  private static final Set<String> TRUE = Set.of("true", "1", "yes", "on");

  private PrimitiveLiterals() {}

  /**
   * The value of that text, which has been checked.
   *
   * @param keyword the primitive's, {@code int}
   */
  public static CodeBlock of(String keyword, String text) {
    return switch (keyword) {
      case "boolean" -> CodeBlock.of("$L", TRUE.contains(text.toLowerCase(Locale.ROOT)));
      case "byte", "short" -> CodeBlock.of("($L) $L", keyword, Integer.parseInt(text));
      case "int" -> CodeBlock.of("$L", Integer.parseInt(text));
      case "long" -> CodeBlock.of("$LL", Long.parseLong(text));
      case "float" -> Literals.ofFloat(Float.toString(Float.parseFloat(text)));
      case "double" -> Literals.ofDouble(Double.toString(Double.parseDouble(text)));
      case "char" -> CodeBlock.of("$L", Literals.character(text.charAt(0)));
      default -> throw new IllegalArgumentException("no primitive " + keyword);
    };
  }
}
