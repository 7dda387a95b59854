package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.PropertyModel.Inclusion;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads {@code @JsonInclude}. */
final class InclusionReader {

  /** What the annotation says, or else what holds without it. */
  static Inclusion of(Optional<AnnotationReader> annotation, Inclusion otherwise) {
    String value = annotation.map(a -> a.constant("value")).orElse("");
    return Arrays.stream(Inclusion.values())
        .filter(i -> i.name().equals(value))
        .findFirst()
        .orElse(otherwise);
  }

  /** What the annotation of a class, or one above it, says about its properties. */
  static Inclusion ofClass(
      TypeElement type, @Nullable AnnotationReader annotation, Findings findings) {
    Inclusion inclusion = of(Optional.ofNullable(annotation), Inclusion.ALWAYS);
    if (annotation != null && inclusion == Inclusion.NON_DEFAULT && makesDefaults(type)) {
      findings
          .diagnostics()
          .report(
              Code.JACKSON_ANNOTATION,
              "@JsonInclude(NON_DEFAULT) is not honoured on the class %s.",
              type.getSimpleName())
          .why("databind would compare with what its constructor without parameters leaves.")
          .fix("put it on the properties, where it means the default of their types.")
          .at(annotation.ref());
    }
    return inclusion;
  }

  /** Whether databind can make an object of it to compare with. */
  private static boolean makesDefaults(TypeElement type) {
    return !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(c -> c.getParameters().isEmpty());
  }

  private InclusionReader() {}
}
