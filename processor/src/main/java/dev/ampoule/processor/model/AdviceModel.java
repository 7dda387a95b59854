package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;

/**
 * Advice where it stands: an annotation that is itself annotated {@code @Around}.
 *
 * @param settings the annotation with its values
 * @param adviceClass the class that {@code @Around} names
 * @param repeatable whether the annotation may stand several times on the way to a handler
 * @param ref the annotation
 */
public record AdviceModel(
    AnnotationModel settings, TypeRef adviceClass, boolean repeatable, SourceRef ref) {}
