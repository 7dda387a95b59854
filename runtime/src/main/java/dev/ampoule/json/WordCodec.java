package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * A boolean or a character; as the key of a map, its text.
 *
 * @param kind which type
 * @param type its class
 * @param expected what a text must be, as it ends a sentence
 */
record WordCodec<T>(Kind kind, Class<T> type, String expected) implements JsonKeyCodec<T> {

  /** The types. */
  enum Kind {
    BOOLEAN,
    CHARACTER
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case BOOLEAN -> out.write((Boolean) value);
      case CHARACTER -> out.write((Character) value);
    }
  }

  @Override
  public @Nullable T read(JsonReader in) {
    int problems = in.problems();
    Object value =
        switch (kind) {
          case BOOLEAN -> in.readBoolean();
          case CHARACTER -> in.readChar();
        };
    return in.problems() == problems ? type.cast(value) : null;
  }

  @Override
  public String text(T value) {
    return value.toString();
  }

  @Override
  public T parse(String text) {
    return type.cast(
        switch (kind) {
          case BOOLEAN ->
              switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(text);
              };
          case CHARACTER -> {
            if (text.length() != 1) {
              throw new IllegalArgumentException(text);
            }
            yield text.charAt(0);
          }
        });
  }
}
