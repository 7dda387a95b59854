package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a field such as {@code URL} with its getter, {@code getURL}, whose name is read as {@code
 * url}: as databind does, the field gives the name.
 */
final class FieldCase {

  /** The properties, with those of one name in different case joined. */
  static List<Draft> merged(List<Draft> drafts, Findings findings) {
    List<Draft> merged = new ArrayList<>(drafts);
    for (Draft field : drafts) {
      if (isCandidate(field, findings)) {
        drafts.stream()
            .filter(d -> d.part(Part.Kind.FIELD) == null && !d.isEmpty())
            .filter(d -> d.javaName().equalsIgnoreCase(field.javaName()))
            .findFirst()
            .ifPresent(
                other -> {
                  field.merge(other);
                  merged.remove(other);
                });
      }
    }
    return merged;
  }

  /** Whether it is only a field, with a capital among the first two letters. */
  private static boolean isCandidate(Draft draft, Findings findings) {
    return draft.part(Part.Kind.FIELD) != null
        && draft.parts().count() == 1
        && draft.explicitNames(findings).isEmpty()
        && draft.javaName().chars().limit(2).anyMatch(Character::isUpperCase);
  }

  private FieldCase() {}
}
