package dev.ampoule.binding;

import java.util.List;

/**
 * Makes values of one type out of text in a request.
 *
 * @param <T> the type
 */
public interface ValueParser<T> {

  /**
   * Makes a value.
   *
   * @param text the text as it stands in the request, decoded
   * @throws IllegalArgumentException if the text stands for no value
   */
  T parse(String text);

  /** What a text must be, for people: {@code a whole number}. */
  String expected();

  /** The texts that stand for values where there are only few; empty otherwise. */
  default List<String> choices() {
    return List.of();
  }
}
