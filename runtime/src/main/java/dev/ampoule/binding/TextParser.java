package dev.ampoule.binding;

import java.time.DateTimeException;
import java.util.function.Function;

/** A parser that is a function, and words for what it expects. */
record TextParser<T>(String expected, Function<String, T> function) implements ValueParser<T> {

  @Override
  public T parse(String text) {
    try {
      return function.apply(text);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
