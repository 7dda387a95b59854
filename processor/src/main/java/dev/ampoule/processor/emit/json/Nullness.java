package dev.ampoule.processor.emit.json;

import dev.ampoule.processor.model.json.Format;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;

/** Uses of types that differ only in whether null is a value. */
final class Nullness {

  /** The same without null as a value; what is inside keeps its own. */
  static JsonType without(JsonType type) {
    if (!type.type().nullable()) {
      return type;
    }
    TypeRef plain = plain(type.type());
    return switch (type) {
      case JsonType.Primitive(TypeRef _, String keyword) -> new JsonType.Primitive(plain, keyword);
      case JsonType.Text _ -> new JsonType.Text(plain);
      case JsonType.Standard(TypeRef _, String constant) -> new JsonType.Standard(plain, constant);
      case JsonType.Collected list ->
          new JsonType.Collected(
              plain, list.implementation(), list.immutable(), list.element(), list.single());
      case JsonType.ArrayOf array -> new JsonType.ArrayOf(plain, array.element(), array.single());
      case JsonType.Mapped map ->
          new JsonType.Mapped(
              plain, map.implementation(), map.immutable(), map.key(), map.value(), map.entries());
      case JsonType.Maybe maybe -> new JsonType.Maybe(plain, maybe.value());
      case JsonType.Dynamic _ -> new JsonType.Dynamic(plain);
      case JsonType.Variable _ -> new JsonType.Variable(plain);
      case JsonType.Coded coded -> new JsonType.Coded(plain, coded.codec(), coded.arguments());
      case JsonType.External e ->
          new JsonType.External(plain, e.property(), e.written(), e.variants(), e.fallback());
      case JsonType.Custom _ -> new JsonType.Custom(plain);
      case JsonType.Formatted(TypeRef _, JsonType usual, Format format) ->
          new JsonType.Formatted(plain, usual, format);
      case JsonType.Unsupported(TypeRef _, String why, String fix) ->
          new JsonType.Unsupported(plain, why, fix);
    };
  }

  private static TypeRef plain(TypeRef type) {
    return new TypeRef(
        type.kind(),
        type.packageName(),
        type.simpleNames(),
        type.arguments(),
        type.component(),
        false);
  }

  private Nullness() {}
}
