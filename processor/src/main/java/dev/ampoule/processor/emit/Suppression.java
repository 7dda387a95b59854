package dev.ampoule.processor.emit;

import com.palantir.javapoet.AnnotationSpec;

/** Warnings that generated code asks the compiler to leave away. */
final class Suppression {

  /** A public method of a package that may be exported names a type that may be hidden. */
  static final AnnotationSpec EXPORTS =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "exports").build();

  private Suppression() {}
}
