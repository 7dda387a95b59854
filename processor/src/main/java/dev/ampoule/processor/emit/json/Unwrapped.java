package dev.ampoule.processor.emit.json;

import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import java.util.List;
import java.util.stream.Stream;

/** The properties that a reader looks for, where some are those of unwrapped objects. */
final class Unwrapped {

  /** Those with values of their own, in the order of the output. */
  static List<PropertyModel> read(ObjectModel object) {
    return taken(object)
        .flatMap(p -> p.unwrapped() == null ? Stream.of(p) : read(p.unwrapped()).stream())
        .toList();
  }

  /** The object and those that are made for it. */
  static Stream<ObjectModel> made(ObjectModel object) {
    return Stream.concat(
        Stream.of(object),
        taken(object).flatMap(p -> p.unwrapped() == null ? Stream.empty() : made(p.unwrapped())));
  }

  /** The properties that the object's constructor or setters take. */
  static Stream<PropertyModel> taken(ObjectModel object) {
    return object.properties().stream().filter(p -> p.target() != null);
  }

  /** Those that must come when the object is made. */
  static List<PropertyModel> required(ObjectModel object) {
    return taken(object)
        .flatMap(
            p ->
                p.unwrapped() == null
                    ? Stream.of(p).filter(PropertyModel::required)
                    : isOptional(p) ? Stream.empty() : required(p.unwrapped()).stream())
        .toList();
  }

  /**
   * Whether the unwrapped object is made only if one of its properties has come: when it may be
   * null or lack, or nothing demands what it needs.
   */
  static boolean isOptional(PropertyModel property) {
    ObjectModel object = property.unwrapped();
    return object != null
        && (!read(object).isEmpty() || object.takesOthers())
        && (property.type().type().nullable()
            || isMaybe(property)
            || (!(property.target() instanceof Target.Argument) && !required(object).isEmpty()));
  }

  /** Whether the object is in an {@code Optional}. */
  static boolean isMaybe(PropertyModel property) {
    return property.type() instanceof JsonType.Maybe;
  }

  private Unwrapped() {}
}
