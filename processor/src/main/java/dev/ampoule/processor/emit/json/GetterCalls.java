package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.Thrown;
import java.util.List;

/** Gets values out of objects. */
public final class GetterCalls {

  /** The value that the accessor gets out of a variable. */
  public static CodeBlock of(Accessor accessor, String owner) {
    return switch (accessor) {
      case Accessor.Method(String name, Thrown _) -> CodeBlock.of("$N.$N()", owner, name);
      case Accessor.Field(String name) -> CodeBlock.of("$N.$N", owner, name);
    };
  }

  /**
   * Statements that call getters, in a method that declares no exceptions.
   *
   * @param thrown what the getters may throw
   * @param type the class with the getters
   */
  public static CodeBlock guarded(CodeBlock statements, Thrown thrown, TypeName type) {
    return guarded(statements, thrown, "a getter of %s failed".formatted(type));
  }

  /** Statements in a method that declares no exceptions; what is checked is told so. */
  static CodeBlock guarded(CodeBlock statements, Thrown thrown, String message) {
    if (!thrown.isChecked()) {
      return statements;
    }
    boolean any = thrown == Thrown.THROWABLE;
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(statements)
        .nextControlFlow(
            any ? "catch ($T | $T e)" : "catch ($T e)",
            any
                ? new Object[] {RuntimeException.class, Error.class}
                : new Object[] {RuntimeException.class})
        .addStatement("throw e")
        .nextControlFlow("catch ($T e)", any ? Throwable.class : Exception.class)
        .addStatement("throw new $T($S, e)", IllegalStateException.class, message)
        .endControlFlow()
        .build();
  }

  /** The names of the variables that {@link #guarded} declares. */
  public static List<String> variables(Thrown thrown) {
    return thrown.isChecked() ? List.of("e") : List.of();
  }

  private GetterCalls() {}
}
