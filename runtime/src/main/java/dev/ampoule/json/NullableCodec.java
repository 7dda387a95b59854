package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * A value, or null. What calls it writes null itself, as for every codec.
 *
 * @param <T> the value
 */
final class NullableCodec<T> implements JsonCodec<T> {

  private final JsonCodec<T> value;

  NullableCodec(JsonCodec<T> value) {
    this.value = value;
  }

  @Override
  public void write(JsonWriter out, T present) {
    out.write(value, present);
  }

  @Override
  public @Nullable T read(JsonReader in) {
    return in.skipNull() ? null : value.read(in);
  }
}
