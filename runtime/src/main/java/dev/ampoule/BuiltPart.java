package dev.ampoule;

import java.util.function.Supplier;

/**
 * A part that is there, where one is asked for that may come later.
 *
 * @param part the part
 */
record BuiltPart<T>(T part) implements Supplier<T> {

  @Override
  public T get() {
    return part;
  }
}
