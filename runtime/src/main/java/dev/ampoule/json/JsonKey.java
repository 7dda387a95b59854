package dev.ampoule.json;

/**
 * Turns the keys of a map into the names of a JSON object's properties, and back.
 *
 * @param <T> the type of the keys
 */
public interface JsonKey<T> {

  /** The text of a key; different keys have different texts. */
  String text(T key);

  /**
   * Returns the key of a text.
   *
   * @throws RuntimeException if there is none; it becomes a problem of the document
   */
  T parse(String text);

  /** What {@link #parse} expects, as it ends a sentence: {@code "a UUID"}. */
  String expected();
}
