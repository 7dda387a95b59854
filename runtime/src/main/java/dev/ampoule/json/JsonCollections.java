package dev.ampoule.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Codecs of collections, maps, arrays and optional values, made of the codecs of what they hold.
 *
 * <p>Generated code makes one for each use and keeps it: {@code List<Todo>} as the result of a
 * handler, or {@code Page<List<Todo>>}. Null elements are written as null; they are read only with
 * a codec of {@link #nullable}.
 */
public final class JsonCollections {

  /** A number, or null for none. */
  public static final TypedJsonCodec<OptionalInt> OPTIONAL_INT = new OptionalNumbers.OfInt();

  /** A number, or null for none. */
  public static final TypedJsonCodec<OptionalLong> OPTIONAL_LONG = new OptionalNumbers.OfLong();

  /** A number, or null for none. */
  public static final TypedJsonCodec<OptionalDouble> OPTIONAL_DOUBLE =
      new OptionalNumbers.OfDouble();

  /** An array of {@code true} and {@code false}. */
  public static final TypedJsonCodec<boolean[]> BOOLEAN_ARRAY = new PrimitiveArrays.OfBoolean();

  /** An array of numbers. */
  public static final TypedJsonCodec<short[]> SHORT_ARRAY = new PrimitiveArrays.OfShort();

  /** An array of numbers. */
  public static final TypedJsonCodec<int[]> INT_ARRAY = new PrimitiveArrays.OfInt();

  /** An array of numbers. */
  public static final TypedJsonCodec<long[]> LONG_ARRAY = new PrimitiveArrays.OfLong();

  /** An array of numbers. */
  public static final TypedJsonCodec<float[]> FLOAT_ARRAY = new PrimitiveArrays.OfFloat();

  /** An array of numbers. */
  public static final TypedJsonCodec<double[]> DOUBLE_ARRAY = new PrimitiveArrays.OfDouble();

  /** A string. */
  public static final TypedJsonCodec<char[]> CHAR_ARRAY = new PrimitiveArrays.OfChar();

  private JsonCollections() {}

  /** An array; what is read of it cannot be changed. */
  public static <E> JsonCodec<List<E>> list(JsonCodec<E> element) {
    return new CollectionCodec<>(element, ArrayList::new, Collections::unmodifiableList);
  }

  /** An array; what is read of it keeps its order and cannot be changed. */
  public static <E> JsonCodec<Set<E>> set(JsonCodec<E> element) {
    return new CollectionCodec<>(element, LinkedHashSet::new, Collections::unmodifiableSet);
  }

  /** An array, which is read into what a supplier makes. */
  public static <E, C extends Collection<E>> JsonCodec<C> collection(
      JsonCodec<E> element, Supplier<? extends C> empty) {
    return new CollectionCodec<E, C, C>(element, empty, read -> read);
  }

  /** An array, which is read into one of the type that a function makes. */
  public static <E> JsonCodec<E[]> array(JsonCodec<E> element, IntFunction<E[]> empty) {
    return new ArrayCodec<>(element, empty);
  }

  /** An object; what is read of it keeps its order and cannot be changed. */
  public static <K, V> JsonCodec<Map<K, V>> map(JsonKey<K> key, JsonCodec<V> value) {
    return new MapCodec<>(key, value, LinkedHashMap::new, Collections::unmodifiableMap);
  }

  /** An object, which is read into what a supplier makes. */
  public static <K, V, M extends Map<K, V>> JsonCodec<M> map(
      JsonKey<K> key, JsonCodec<V> value, Supplier<? extends M> empty) {
    return new MapCodec<K, V, M, M>(key, value, empty, read -> read);
  }

  /** A value, or null for none. */
  public static <T> JsonCodec<Optional<T>> optional(JsonCodec<T> value) {
    return new OptionalCodec<>(value);
  }

  /** A value, or null. */
  public static <T> JsonCodec<T> nullable(JsonCodec<T> value) {
    return new NullableCodec<>(value);
  }

  /**
   * The codec for a type whose arguments are wildcards: that of {@code List<Shape>} for {@code
   * List<? extends Shape>}. Values of the wider type only give what the codec can write.
   */
  @SuppressWarnings("unchecked") // a codec takes out of what it writes, and puts nothing in
  public static <T> JsonCodec<T> covariant(JsonCodec<? extends T> codec) {
    return (JsonCodec<T>) codec;
  }

  /** What the application's own codec of a type makes of it; it is looked up at each use. */
  public static <T> TypedJsonCodec<T> custom(Class<T> type) {
    return new CustomCodec<>(type);
  }

  /** The same for a type that no class tells, by its whole name in Java. */
  public static <T> JsonCodec<T> custom(String type) {
    return new NamedCodec<>(type);
  }

  /**
   * A map in the order of its keys, for {@code @JsonPropertyOrder(alphabetic = true)}: itself if it
   * is sorted by whatever order, else a copy in their natural order.
   *
   * @throws ClassCastException if its keys cannot be compared
   */
  public static <K, V> Map<K, V> sorted(Map<K, V> map) {
    return map instanceof SortedMap<K, V> ? map : new TreeMap<>(map);
  }
}
