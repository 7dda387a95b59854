package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A class and what is above it; annotations of classes are inherited, as databind has it. */
final class Hierarchy {

  private final Questions questions;

  Hierarchy(Questions questions) {
    this.questions = questions;
  }

  /** The class first, then what it extends and implements, nearest first; without Object. */
  List<TypeElement> up(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    Deque<TypeElement> due = new ArrayDeque<>(List.of(type));
    while (!due.isEmpty()) {
      TypeElement next = due.removeFirst();
      if (isOfInterest(next) && found.add(next)) {
        for (TypeMirror above : questions.types().directSupertypes(next.asType())) {
          if (questions.types().asElement(above) instanceof TypeElement element) {
            due.addLast(element);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** The same, with what is above first. */
  List<TypeElement> down(TypeElement type) {
    List<TypeElement> all = new ArrayList<>(up(type));
    Collections.reverse(all);
    return all;
  }

  /** The annotation of that name on the class, or else on the nearest class above that has one. */
  Optional<AnnotationReader> find(TypeElement type, String annotation, Findings findings) {
    return up(type).stream()
        .flatMap(t -> AnnotationReader.all(t, annotation, ref(t), findings).stream())
        .findFirst();
  }

  SourceRef ref(TypeElement type) {
    return SourceRef.ofType(questions.binaryName(type));
  }

  private static boolean isOfInterest(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return !name.equals("java.lang.Object")
        && !name.equals("java.lang.Record")
        && !name.equals("java.lang.Enum")
        && !name.equals("java.lang.Comparable")
        && !name.equals("java.io.Serializable")
        && !name.startsWith("java.lang.constant.");
  }
}
