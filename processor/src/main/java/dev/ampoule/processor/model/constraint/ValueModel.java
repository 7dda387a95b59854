package dev.ampoule.processor.model.constraint;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is checked of a value, and of the values in it.
 *
 * @param type the type of a variable that holds it
 * @param form what it is
 * @param constraints the constraints on it, in the order of the source
 * @param key what is checked of the keys of a map, or null
 * @param content what is checked of what a container holds, or null
 * @param validator the class that checks its properties, or null
 * @param ref where it is declared
 */
public record ValueModel(
    TypeRef type,
    Form form,
    List<ConstraintModel> constraints,
    @Nullable ValueModel key,
    @Nullable ValueModel content,
    @Nullable TypeRef validator,
    SourceRef ref) {

  public ValueModel {
    constraints = List.copyOf(constraints);
  }

  /** Whether nothing is checked at all. */
  public boolean isEmpty() {
    return constraints.isEmpty() && key == null && content == null && validator == null;
  }

  /** What this one checks and another one does of the same value; what both have stands once. */
  public ValueModel merged(@Nullable ValueModel other) {
    if (other == null) {
      return this;
    }
    List<ConstraintModel> all = new ArrayList<>(constraints);
    for (ConstraintModel constraint : other.constraints) {
      if (constraints.stream().noneMatch(c -> c.says(constraint))) {
        all.add(constraint);
      }
    }
    return new ValueModel(
        type,
        form,
        all,
        key == null ? other.key : key.merged(other.key),
        content == null ? other.content : content.merged(other.content),
        validator == null ? other.validator : validator,
        ref);
  }

  /** Whether the value cannot be null. */
  public boolean isPrimitive() {
    return type.kind() == TypeRef.Kind.PRIMITIVE;
  }
}
