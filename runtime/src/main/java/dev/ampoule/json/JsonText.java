package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * A codec of a type whose values are each one JSON string.
 *
 * <p>To write one for a type of your own, say how its text is made and parsed. Such a type may also
 * be the key of a map.
 *
 * @param <T> the type
 */
public interface JsonText<T> extends JsonKeyCodec<T> {

  @Override
  default void write(JsonWriter out, T value) {
    out.write(text(value));
  }

  @Override
  default @Nullable T read(JsonReader in) {
    int offset = in.position();
    String text = in.readString();
    return text == null ? null : in.parse(offset, this, text);
  }
}
