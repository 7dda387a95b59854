package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * A standard type that is neither a JSON number nor always its own text.
 *
 * @param kind which type
 * @param type its class
 */
record OtherCodec<T>(Kind kind, Class<T> type) implements TypedJsonCodec<T> {

  /** The types. */
  enum Kind {
    BYTES,
    VALUE
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case BYTES -> out.write((byte[]) value);
      case VALUE -> ((JsonValue) value).write(out);
    }
  }

  @Override
  public @Nullable T read(JsonReader in) {
    int problems = in.problems();
    @Nullable Object value =
        switch (kind) {
          case BYTES -> in.readBytes();
          case VALUE -> in.readValue();
        };
    return value == null || in.problems() != problems ? null : type.cast(value);
  }
}
