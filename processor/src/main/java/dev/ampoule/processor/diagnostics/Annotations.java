package dev.ampoule.processor.diagnostics;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the annotation, and the value in it, that a reference means. */
final class Annotations {

  private static final Pattern NESTED = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

  private final Element element;
  private final SourceRef ref;
  private final List<Integer> order = new ArrayList<>();

  private Annotations(Element element, SourceRef ref) {
    this.element = element;
    this.ref = ref;
  }

  /** The place on an element that the rest of a reference means. */
  static Place place(Element element, SourceRef ref, List<Integer> before) {
    Annotations search = new Annotations(element, ref);
    search.order.addAll(before);
    return search.place();
  }

  private Place place() {
    AnnotationMirror annotation = annotation();
    if (annotation == null) {
      order.add(Places.NAME);
      return new Place(element, null, null, order);
    }
    String attribute = ref.attribute();
    if (attribute == null) {
      return new Place(element, annotation, null, order);
    }
    Matcher nested = NESTED.matcher(attribute);
    if (nested.matches()) {
      AnnotationValue value = value(annotation, nested.group(1));
      value = value == null ? null : element(value, Integer.parseInt(nested.group(2)));
      if (value != null && value.getValue() instanceof AnnotationMirror inner) {
        return new Place(element, inner, value(inner, nested.group(3)), order);
      }
    }
    AnnotationValue value = value(annotation, attribute);
    return new Place(
        element, annotation, value == null ? null : element(value, ref.element()), order);
  }

  private @Nullable AnnotationMirror annotation() {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    for (int i = 0; i < mirrors.size(); i++) {
      String name = name(mirrors.get(i));
      if (name.equals(ref.annotation())) {
        order.add(i);
        return mirrors.get(i);
      }
      if (isContainer(mirrors.get(i))) {
        order.add(i);
        order.add(ref.annotationIndex());
        AnnotationValue all = value(mirrors.get(i), "value");
        AnnotationValue one = all == null ? null : element(all, ref.annotationIndex());
        return one == null ? null : (AnnotationMirror) one.getValue();
      }
    }
    return null;
  }

  /** Whether the annotation holds several of the one that is meant. */
  private boolean isContainer(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream()
        .filter(value -> value.getValue() instanceof List<?>)
        .flatMap(value -> ((List<?>) value.getValue()).stream())
        .map(element -> ((AnnotationValue) element).getValue())
        .anyMatch(
            inner ->
                inner instanceof AnnotationMirror annotation
                    && name(annotation).equals(ref.annotation()));
  }

  private @Nullable AnnotationValue value(AnnotationMirror annotation, String attribute) {
    int position = 0;
    for (var entry : annotation.getElementValues().entrySet()) {
      ExecutableElement method = entry.getKey();
      if (method.getSimpleName().contentEquals(attribute)) {
        order.add(position);
        return entry.getValue();
      }
      position++;
    }
    return null;
  }

  /** One element of an array; a value that stands without braces is its own first element. */
  private AnnotationValue element(AnnotationValue value, int index) {
    if (value.getValue() instanceof List<?> elements && index >= 0 && index < elements.size()) {
      order.add(index);
      return (AnnotationValue) elements.get(index);
    }
    return value;
  }

  private static String name(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    return ((TypeElement) type).getQualifiedName().toString();
  }
}
