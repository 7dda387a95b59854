package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.Thrown;
import java.util.List;

/** Calls of constructors and factory methods. */
final class Creations {

  /** The call itself. */
  static CodeBlock call(CodecScope scope, Creation creation, List<CodeBlock> arguments) {
    return call(scope.userClass(), scope.isGeneric(), creation, arguments);
  }

  /** The call that makes an object of any class. */
  static CodeBlock call(
      ClassName type, boolean generic, Creation creation, List<CodeBlock> arguments) {
    CodeBlock values = CodeBlock.join(arguments, ",$W");
    String factory = creation.factory();
    if (factory != null) {
      return CodeBlock.of("$T.$N($L)", type, factory, values);
    }
    return CodeBlock.of(generic ? "new $T<>($L)" : "new $T($L)", type, values);
  }

  /**
   * Statements that make an object; what they throw is a problem at the position {@code object}.
   *
   * @param made the statements
   * @param thrown what they may throw
   */
  static CodeBlock guarded(CodeBlock made, Thrown thrown) {
    if (thrown == Thrown.NOTHING) {
      return made;
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try").add(made);
    if (thrown == Thrown.THROWABLE) {
      code.nextControlFlow("catch ($T e)", Error.class).addStatement("throw e");
    }
    return code.nextControlFlow("catch ($T e)", caught(thrown))
        .addStatement("in.rejected(object, e)")
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private static Class<?> caught(Thrown thrown) {
    return switch (thrown) {
      case NOTHING, UNCHECKED -> RuntimeException.class;
      case EXCEPTION -> Exception.class;
      case THROWABLE -> Throwable.class;
    };
  }

  private Creations() {}
}
