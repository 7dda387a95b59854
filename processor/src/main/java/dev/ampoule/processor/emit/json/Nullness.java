package dev.ampoule.processor.emit.json;

import dev.ampoule.processor.model.json.JsonType;

/** Uses of types that differ only in whether null is a value. */
final class Nullness {

  /** The same without null as a value; what is inside keeps its own. */
  static JsonType without(JsonType type) {
    return type.type().nullable() ? type.as(type.type().asPresent()) : type;
  }

  private Nullness() {}
}
