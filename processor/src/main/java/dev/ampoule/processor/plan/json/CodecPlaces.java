package dev.ampoule.processor.plan.json;

import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Map;

/**
 * Where codecs stand: beside their types, or where the plan has put those of foreign types.
 *
 * @param foreign the codec classes of foreign types, by their keys
 */
public record CodecPlaces(Map<String, TypeRef> foreign) {

  /** No foreign type has a codec. */
  public static final CodecPlaces NONE = new CodecPlaces(Map.of());

  public CodecPlaces {
    foreign = Map.copyOf(foreign);
  }

  /** The codec class of a type where it is used. */
  public TypeRef of(JsonType.Coded use) {
    return of(use.type(), use.codec());
  }

  /** The codec class of a declared type. */
  public TypeRef of(JsonClass declared) {
    return of(declared.type(), declared.codec());
  }

  private TypeRef of(TypeRef type, CodecRef which) {
    TypeRef beside = which.place();
    TypeRef codec = beside == null ? foreign.get(which.key(type)) : beside;
    if (codec == null) {
      throw new IllegalStateException("no place for the codec of " + type);
    }
    return codec;
  }
}
