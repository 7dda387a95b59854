package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/**
 * A constraint as it is written somewhere.
 *
 * @param mirror the annotation
 * @param index which of several annotations of its type, those in containers counted
 * @param ref where it is reported
 */
record Mention(AnnotationMirror mirror, int index, SourceRef ref) {

  /**
   * The constraints among annotations, those in containers such as {@code @Size.List} included.
   *
   * @param placed whether they stand on {@code owner} itself; else it is where they are reported
   */
  static List<Mention> all(
      List<? extends AnnotationMirror> mirrors, SourceRef owner, boolean placed) {
    List<AnnotationMirror> flat = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors) {
      flat.add(mirror);
      flat.addAll(contained(mirror));
    }
    List<Mention> mentions = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (AnnotationMirror mirror : flat) {
      if (ConstraintReader.isConstraint(mirror)) {
        String name = AnnotationReader.nameOf(mirror);
        int index = counts.merge(name, 1, Integer::sum) - 1;
        mentions.add(new Mention(mirror, index, placed ? owner.annotation(name, index) : owner));
      }
    }
    return mentions;
  }

  /** The annotations in the attribute {@code value}. */
  private static List<AnnotationMirror> contained(AnnotationMirror mirror) {
    List<AnnotationMirror> found = new ArrayList<>();
    mirror
        .getElementValues()
        .forEach(
            (method, value) -> {
              if (method.getSimpleName().contentEquals("value")
                  && value.getValue() instanceof List<?> elements) {
                for (Object element : elements) {
                  if (((AnnotationValue) element).getValue() instanceof AnnotationMirror inner) {
                    found.add(inner);
                  }
                }
              }
            });
    return found;
  }
}
