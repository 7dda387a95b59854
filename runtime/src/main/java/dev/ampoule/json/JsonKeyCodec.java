package dev.ampoule.json;

/**
 * A codec of a type that may also be the key of a map.
 *
 * @param <T> the type
 */
public interface JsonKeyCodec<T> extends TypedJsonCodec<T>, JsonKey<T> {}
