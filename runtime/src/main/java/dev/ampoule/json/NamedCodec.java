package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * The codec that the application provides for a type that no class tells.
 *
 * @param type the whole name of the type
 * @param <T> the type
 */
record NamedCodec<T>(String type) implements JsonCodec<T> {

  @Override
  public void write(JsonWriter out, T value) {
    out.settings().<T>codec(type).write(out, value);
  }

  @Override
  public @Nullable T read(JsonReader in) {
    return in.settings().<T>codec(type).read(in);
  }
}
