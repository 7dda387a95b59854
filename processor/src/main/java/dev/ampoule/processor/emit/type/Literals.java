package dev.ampoule.processor.emit.type;

import com.palantir.javapoet.CodeBlock;

/** Characters and numbers with a fraction, as Java writes them. */
public final class Literals {

  private Literals() {}

  /** A character, in ASCII. */
  public static String character(char c) {
    return switch (c) {
      case '\'', '\\' -> "'\\" + c + "'";
      default -> c < ' ' || c > '~' ? "'\\u%04x'".formatted((int) c) : "'" + c + "'";
    };
  }

  /** A {@code float} from its {@code toString}. */
  public static CodeBlock ofFloat(String number) {
    return fraction(Float.class, number, "f");
  }

  /** A {@code double} from its {@code toString}. */
  public static CodeBlock ofDouble(String number) {
    return fraction(Double.class, number, "");
  }

  private static CodeBlock fraction(Class<?> wrapper, String number, String suffix) {
    return switch (number) {
      case "NaN" -> CodeBlock.of("$T.NaN", wrapper);
      case "Infinity" -> CodeBlock.of("$T.POSITIVE_INFINITY", wrapper);
      case "-Infinity" -> CodeBlock.of("$T.NEGATIVE_INFINITY", wrapper);
      default -> CodeBlock.of("$L$L", number, suffix);
    };
  }
}
