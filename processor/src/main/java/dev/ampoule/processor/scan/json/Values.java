package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.scan.AnnotationReader;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Whether a type is written as one value of another type. */
final class Values {

  /** Whether a member of the type, or of a class that it extends, has {@code @JsonValue}. */
  static boolean hasValue(TypeElement type) {
    boolean own =
        type.getEnclosedElements().stream()
            .anyMatch((Element e) -> AnnotationReader.has(e, Jackson.VALUE));
    return own
        || (type.getSuperclass().getKind() == TypeKind.DECLARED
            && hasValue((TypeElement) ((DeclaredType) type.getSuperclass()).asElement()))
        || type.getInterfaces().stream()
            .anyMatch(
                i ->
                    i.getKind() == TypeKind.DECLARED
                        && hasValue((TypeElement) ((DeclaredType) i).asElement()));
  }

  /** Whether {@code @JsonFormat} on a property of the type counts for the value. */
  static boolean passFormats(TypeElement type) {
    return hasValue(type) && type.getKind() != ElementKind.ENUM;
  }

  private Values() {}
}
