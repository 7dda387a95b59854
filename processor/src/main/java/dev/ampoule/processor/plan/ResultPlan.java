package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.TypeRef;

/**
 * What becomes of a method's result.
 *
 * @param type the declared type
 * @param kind how the value, {@code Optional} unwrapped, becomes a response
 * @param optional whether the value is in an {@code Optional}
 * @param contentType the media type that replaces the kind's own, or empty
 * @param label how messages name the method: {@code Todos.show}
 */
public record ResultPlan(
    TypeRef type, ReturnModel.Kind kind, boolean optional, String contentType, String label) {}
