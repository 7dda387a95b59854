package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * A number in quotes.
 *
 * @param number the same without them
 * @param <T> the type of the number
 */
record QuotedCodec<T>(JsonKeyCodec<T> number) implements JsonText<T> {

  @Override
  public Class<T> type() {
    return number.type();
  }

  @Override
  public String text(T value) {
    return number.text(value);
  }

  @Override
  public T parse(String text) {
    return number.parse(text);
  }

  @Override
  public String expected() {
    return number.expected();
  }

  @Override
  public @Nullable T read(JsonReader in) {
    return in.peek() == '"' ? JsonText.super.read(in) : number.read(in);
  }
}
