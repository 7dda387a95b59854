package dev.ampoule.json;

import java.util.Optional;

/**
 * A value, or null for none.
 *
 * @param <T> the value
 */
final class OptionalCodec<T> implements JsonCodec<Optional<T>> {

  private final JsonCodec<T> value;

  OptionalCodec(JsonCodec<T> value) {
    this.value = value;
  }

  @Override
  public void write(JsonWriter out, Optional<T> optional) {
    out.write(value, optional.orElse(null));
  }

  @Override
  public Optional<T> read(JsonReader in) {
    return in.skipNull() ? Optional.empty() : Optional.ofNullable(value.read(in));
  }
}
