package dev.ampoule.processor.model.constraint;

import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.PropertyModel.Unwrapping;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class whose values are checked by a generated class.
 *
 * @param type the class; unbounded wildcards as arguments
 * @param validator the generated class
 * @param constraints the constraints on a whole value
 * @param properties the properties that are checked
 * @param variants the subclasses of a sealed type, each with what checks it
 * @param origin the class of this compilation that the generated one is made from
 * @param ref where it is declared
 */
public record ConstrainedClass(
    TypeRef type,
    TypeRef validator,
    List<ConstraintModel> constraints,
    List<Property> properties,
    List<ValueModel> variants,
    TypeRef origin,
    SourceRef ref) {

  public ConstrainedClass {
    constraints = List.copyOf(constraints);
    properties = List.copyOf(properties);
    variants = List.copyOf(variants);
  }

  /**
   * A property that is checked.
   *
   * @param name its name in JSON
   * @param javaName its name in the source
   * @param accessor how it is got
   * @param value what is checked of it
   * @param unwrapping the properties of the object that stand in its place in JSON; null if it has
   *     a place of its own
   */
  public record Property(
      String name,
      String javaName,
      Accessor accessor,
      ValueModel value,
      @Nullable Unwrapping unwrapping) {

    /** The property with what else is checked of its value. */
    public Property and(ValueModel more) {
      return new Property(name, javaName, accessor, value.merged(more), unwrapping);
    }
  }
}
