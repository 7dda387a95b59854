package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the values of one type as JSON.
 *
 * <p>Codecs of records, classes, enums and sealed types are generated; one that a user writes for a
 * type of his own is named in the application's {@code uses}. A codec has no state and may be used
 * by many threads.
 *
 * <p>Flask: what a {@code JSONProvider} decides for a type in {@code default}.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> {

  /**
   * Writes one value: exactly one JSON value, whatever it holds.
   *
   * @throws IllegalStateException if the value is nested too deeply, or holds a number that JSON
   *     has no text for
   */
  void write(JsonWriter out, T value);

  /**
   * Reads one value and consumes all of it.
   *
   * @return the value; null after a problem was noted, and then the whole document is refused
   */
  @Nullable T read(JsonReader in);
}
