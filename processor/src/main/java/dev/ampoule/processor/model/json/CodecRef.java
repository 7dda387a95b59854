package dev.ampoule.processor.model.json;

import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * Which codec of a type: its own, or one for properties that change how it is read and written.
 *
 * @param change what those properties change, as a part of the class's name: {@code withoutOrders};
 *     empty for the type's own codec
 * @param place the codec class; null for a foreign type whose codec the plan places
 */
public record CodecRef(String change, @Nullable TypeRef place) {

  /** The codec of a type itself. */
  public static CodecRef own(@Nullable TypeRef place) {
    return new CodecRef("", place);
  }

  /** Whether it is the codec of the type wherever no property changes it. */
  public boolean isOwn() {
    return change.isEmpty();
  }

  /** What tells this codec of a type from those of all types. */
  public String key(TypeRef type) {
    return key(type.qualifiedName(), change);
  }

  /** The same by the qualified name of the type. */
  public static String key(String type, String change) {
    return change.isEmpty() ? type : type + " " + change;
  }
}
