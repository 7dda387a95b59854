package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Statements, and about how large they are.
 *
 * @param code the statements
 * @param size an upper estimate of their bytecode, in bytes
 */
record Fragment(CodeBlock code, int size) {

  /** No method is planned larger than that; HotSpot compiles none above 8,000 bytes. */
  static final int LIMIT = 4000;

  static final Fragment EMPTY = new Fragment(CodeBlock.of(""), 0);

  /** One after the other. */
  static Fragment all(List<Fragment> fragments) {
    CodeBlock.Builder code = CodeBlock.builder();
    fragments.forEach(fragment -> code.add(fragment.code));
    return new Fragment(code.build(), fragments.stream().mapToInt(Fragment::size).sum());
  }

  /** These statements, run on a condition. */
  Fragment onlyIf(CodeBlock condition, int conditionSize) {
    CodeBlock block =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", condition)
            .add(code)
            .endControlFlow()
            .build();
    return new Fragment(block, size + conditionSize);
  }
}
