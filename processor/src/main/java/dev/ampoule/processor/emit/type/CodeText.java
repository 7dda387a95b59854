package dev.ampoule.processor.emit.type;

import com.palantir.javapoet.CodeBlock;

/**
 * The text of code. {@link CodeBlock#toString} and {@code equals} do not see what stands behind the
 * last place where a line may be wrapped.
 */
public final class CodeText {

  private CodeText() {}

  /** All of it; equal for equal code. */
  public static String of(CodeBlock code) {
    return CodeBlock.builder().add(code).add("\n").build().toString().stripTrailing();
  }
}
