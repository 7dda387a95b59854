package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * The codec that the application provides for a type.
 *
 * @param type the type
 * @param <T> the type
 */
record CustomCodec<T>(Class<T> type) implements TypedJsonCodec<T> {

  @Override
  public void write(JsonWriter out, T value) {
    out.settings().codec(type).write(out, value);
  }

  @Override
  public @Nullable T read(JsonReader in) {
    return in.settings().codec(type).read(in);
  }
}
