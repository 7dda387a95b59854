package dev.ampoule.processor.diagnostics;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler can point at.
 *
 * @param element the class, method or parameter
 * @param annotation the annotation on it, if that is meant
 * @param value the value in the annotation, if that is meant
 * @param order where it stands among others: numbers to be compared one by one
 */
record Place(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    List<Integer> order) {}
