package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a method's result.
 *
 * @param type the declared type
 * @param kind how the value, {@code Optional} unwrapped, becomes a response
 * @param optional whether the value is in an {@code Optional}
 * @param json how the value, or one of a stream, is written; null for what is no JSON
 * @param contentType the media type that replaces the kind's own, or empty
 * @param label how messages name the method: {@code Todos.show}
 */
public record ResultPlan(
    TypeRef type,
    ReturnModel.Kind kind,
    boolean optional,
    @Nullable JsonType json,
    String contentType,
    String label) {}
