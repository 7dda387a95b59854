package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.PropertyModel.Inclusion;
import dev.ampoule.processor.scan.AnnotationReader;
import java.util.Arrays;
import java.util.Optional;

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

  private InclusionReader() {}
}
