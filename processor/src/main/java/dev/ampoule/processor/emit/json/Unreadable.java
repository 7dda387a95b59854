package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;

/** The method of a direction that a type does not have; the checks let nobody call it. */
final class Unreadable {

  /** Refuses to read; {@code obstacle} is a sentence that says why. */
  static CodeBlock reading(String obstacle) {
    return refuse(obstacle);
  }

  /** Refuses to write. */
  static CodeBlock writing(CodecScope scope) {
    return refuse("Nothing says what is written of %s.".formatted(scope.plan().type().type()));
  }

  private static CodeBlock refuse(String message) {
    return CodeBlock.builder()
        .addStatement("throw new $T($S)", UnsupportedOperationException.class, message)
        .build();
  }

  private Unreadable() {}
}
