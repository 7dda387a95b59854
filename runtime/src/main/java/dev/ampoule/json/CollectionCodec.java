package dev.ampoule.json;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An array.
 *
 * @param <E> the elements
 * @param <B> what is filled
 * @param <C> what that is seen as when it is full
 */
final class CollectionCodec<E, B extends Collection<E>, C extends Collection<E>>
    implements JsonCodec<C> {

  private final JsonCodec<E> element;
  private final Supplier<? extends B> empty;
  private final Function<B, C> finish;

  CollectionCodec(JsonCodec<E> element, Supplier<? extends B> empty, Function<B, C> finish) {
    this.element = element;
    this.empty = empty;
    this.finish = finish;
  }

  @Override
  public void write(JsonWriter out, C values) {
    out.beginArray();
    for (E value : values) {
      out.element();
      out.write(element, value);
    }
    out.endArray();
  }

  @Override
  public @Nullable C read(JsonReader in) {
    B values = empty.get();
    return fill(in, element, values) ? finish.apply(values) : null;
  }

  /** Adds the elements of an array; a null without a problem is one. */
  @SuppressWarnings("NullAway") // only a codec that reads null as a value gives one here
  static <E> boolean fill(JsonReader in, JsonCodec<E> element, Collection<E> values) {
    if (!in.beginArray()) {
      return false;
    }
    int problems = in.problems();
    while (in.nextElement()) {
      E value = element.read(in);
      if (value != null || in.problems() == problems) {
        values.add(value);
      }
    }
    return true;
  }
}
