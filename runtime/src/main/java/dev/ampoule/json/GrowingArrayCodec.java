package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/**
 * An array whose elements Java has no common type for.
 *
 * @param <A> the array
 */
abstract class GrowingArrayCodec<A> implements TypedJsonCodec<A> {

  private static final int FIRST_LENGTH = 16;

  private final Class<A> type;
  private final A empty;

  GrowingArrayCodec(Class<A> type, A empty) {
    this.type = type;
    this.empty = empty;
  }

  /** How many elements there are. */
  abstract int length(A values);

  /** A copy with more or fewer elements. */
  abstract A resized(A values, int length);

  /** Writes an element. */
  abstract void write(JsonWriter out, A values, int index);

  /** Reads an element. */
  abstract void read(JsonReader in, A values, int index);

  @Override
  public Class<A> type() {
    return type;
  }

  @Override
  public void write(JsonWriter out, A values) {
    int length = length(values);
    out.beginArray();
    for (int i = 0; i < length; i++) {
      out.element();
      write(out, values, i);
    }
    out.endArray();
  }

  @Override
  public @Nullable A read(JsonReader in) {
    if (!in.beginArray()) {
      return null;
    }
    A values = empty;
    int length = 0;
    while (in.nextElement()) {
      if (length == length(values)) {
        values = resized(values, Math.max(FIRST_LENGTH, length * 2));
      }
      read(in, values, length++);
    }
    return resized(values, length);
  }
}
