package dev.ampoule.json;

/**
 * A codec that knows its type, and so can stand in an application's table.
 *
 * <p>Generated codecs of types without type parameters are such.
 *
 * @param <T> the type
 */
public interface TypedJsonCodec<T> extends JsonCodec<T> {

  /** The type; of the values of a table's codec, this is the class. */
  Class<T> type();
}
