package dev.ampoule.processor.model.constraint;

import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.TypeRef;

/**
 * The class that decides about a constraint of the user's own.
 *
 * @param type the class
 * @param settings the annotation with its values
 * @param subject the type of the values that it decides about
 * @param applies whether the value is one of these
 * @param built whether generated code builds it; else the application provides it
 */
public record CheckModel(
    TypeRef type, AnnotationModel settings, TypeRef subject, boolean applies, boolean built) {}
