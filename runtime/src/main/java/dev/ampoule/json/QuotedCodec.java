package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * A number or boolean in quotes.
 *
 * @param usual the same without them
 * @param <T> the type
 */
record QuotedCodec<T>(JsonKeyCodec<T> usual) implements JsonText<T> {

  @Override
  public Class<T> type() {
    return usual.type();
  }

  @Override
  public String text(T value) {
    return usual.text(value);
  }

  @Override
  public T parse(String text) {
    return usual.parse(text);
  }

  @Override
  public String expected() {
    return usual.expected();
  }

  @Override
  public @Nullable T read(JsonReader in) {
    return in.peek() == '"' ? JsonText.super.read(in) : usual.read(in);
  }
}
