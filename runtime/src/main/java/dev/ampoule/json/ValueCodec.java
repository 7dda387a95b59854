package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * Dynamic JSON of one type.
 *
 * @param type the class of its values
 * @param expected what a message calls them
 */
record ValueCodec<T extends JsonValue>(Class<T> type, String expected)
    implements TypedJsonCodec<T> {

  @Override
  public void write(JsonWriter out, T value) {
    value.write(out);
  }

  @Override
  public @Nullable T read(JsonReader in) {
    if (matches(in.peek())) {
      JsonValue value = in.readValue();
      return type.isInstance(value) ? type.cast(value) : null;
    }
    in.wrong(expected);
    return null;
  }

  /** Whether the values begin with a character. */
  private boolean matches(int c) {
    return switch (c) {
      case '{' -> type == JsonObject.class;
      case '[' -> type == JsonArray.class;
      case '"' -> type == JsonString.class;
      case 't', 'f' -> type == JsonBoolean.class;
      case 'n' -> type == JsonNull.class;
      default -> type == JsonNumber.class && Numbers.begins(c);
    };
  }
}
