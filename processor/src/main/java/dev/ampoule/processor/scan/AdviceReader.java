package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Around;
import dev.ampoule.processor.model.AdviceModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.lang.annotation.Repeatable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the annotations on an element that stand for advice. */
final class AdviceReader {

  private final Questions questions;
  private final TypeReader types;
  private final AnnotationModelReader annotations;

  AdviceReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.annotations = new AnnotationModelReader(questions);
  }

  /** Whether a type of annotation stands for advice. */
  static boolean isAdvice(Element annotation) {
    return AnnotationReader.has(annotation, Around.class.getName());
  }

  /** The advice on a method or class, inherited one included, in the order of the source. */
  List<AdviceModel> read(Element element, SourceRef owner, Findings findings) {
    List<AdviceModel> advice = new ArrayList<>();
    Map<String, Integer> indices = new HashMap<>();
    for (AnnotationMirror mirror : questions.elements().getAllAnnotationMirrors(element)) {
      for (AnnotationMirror one : unfolded(mirror)) {
        TypeElement type = (TypeElement) one.getAnnotationType().asElement();
        if (isAdvice(type)) {
          String name = type.getQualifiedName().toString();
          int index = indices.merge(name, 1, Integer::sum) - 1;
          advice(type, one, owner.annotation(name, index), findings).ifPresent(advice::add);
        }
      }
    }
    return advice;
  }

  private Optional<AdviceModel> advice(
      TypeElement type, AnnotationMirror mirror, SourceRef ref, Findings findings) {
    return adviceClass(type, findings)
        .map(
            adviceClass ->
                new AdviceModel(
                    annotations.read(mirror, ref, findings),
                    adviceClass,
                    AnnotationReader.has(type, Repeatable.class.getName()),
                    ref));
  }

  private Optional<TypeRef> adviceClass(TypeElement annotation, Findings findings) {
    SourceRef at = SourceRef.ofType(questions.binaryName(annotation));
    return AnnotationReader.find(annotation, Around.class, at, findings)
        .flatMap(around -> Optional.<TypeMirror>ofNullable(around.type("value")))
        .map(type -> types.read(type, at, findings).erased());
  }

  /** The annotation, or those that it contains. */
  private static List<AnnotationMirror> unfolded(AnnotationMirror mirror) {
    List<AnnotationMirror> found = new ArrayList<>();
    if (mirror.getElementValues().size() == 1) {
      AnnotationValue value = mirror.getElementValues().values().iterator().next();
      if (value.getValue() instanceof List<?> elements) {
        for (Object element : elements) {
          if (((AnnotationValue) element).getValue() instanceof AnnotationMirror inner
              && isContainer(mirror, inner)) {
            found.add(inner);
          }
        }
      }
    }
    return found.isEmpty() ? List.of(mirror) : found;
  }

  /** What javac would put into an annotation of that type, if that is an annotation, too. */
  static Optional<TypeElement> contained(TypeElement container) {
    return ElementFilter.methodsIn(container.getEnclosedElements()).stream()
        .filter(member -> member.getSimpleName().contentEquals("value"))
        .filter(member -> member.getReturnType() instanceof ArrayType)
        .map(member -> ((ArrayType) member.getReturnType()).getComponentType())
        .filter(component -> component instanceof DeclaredType)
        .map(component -> ((DeclaredType) component).asElement())
        .filter(element -> element.getKind() == ElementKind.ANNOTATION_TYPE)
        .map(TypeElement.class::cast)
        .findFirst();
  }

  /** Whether the one is what javac puts several of the other into. */
  private static boolean isContainer(AnnotationMirror container, AnnotationMirror inner) {
    return inner.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .filter(mirror -> AnnotationReader.nameOf(mirror).equals(Repeatable.class.getName()))
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .anyMatch(value -> value.getValue().equals(container.getAnnotationType()));
  }
}
