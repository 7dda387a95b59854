package dev.ampoule.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An array in Java too.
 *
 * @param <E> the elements
 */
final class ArrayCodec<E> implements JsonCodec<E[]> {

  private final JsonCodec<E> element;
  private final IntFunction<E[]> empty;

  ArrayCodec(JsonCodec<E> element, IntFunction<E[]> empty) {
    this.element = element;
    this.empty = empty;
  }

  @Override
  public void write(JsonWriter out, E[] values) {
    out.beginArray();
    for (E value : values) {
      out.element();
      out.write(element, value);
    }
    out.endArray();
  }

  @Override
  public E @Nullable [] read(JsonReader in) {
    List<E> values = new ArrayList<>();
    return CollectionCodec.fill(in, element, values) ? values.toArray(empty) : null;
  }
}
