package dev.ampoule.processor.emit.type;

import com.palantir.javapoet.AnnotationSpec;

/** Warnings that generated code asks the compiler to leave away. */
public final class Suppression {

  /** A public method of a package that may be exported names a type that may be hidden. */
  public static final AnnotationSpec EXPORTS =
      AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "exports").build();

  /**
   * An {@code Optional} of the user's may be null although it should not: it is written as null.
   */
  public static final AnnotationSpec NULLABLE_OPTIONAL =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "NullableOptional")
          .build();

  private Suppression() {}
}
