package dev.ampoule.json;

import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The limits of reading and writing, and the codecs that an application has.
 *
 * <p>Immutable; a setter returns a changed copy.
 *
 * <p>Flask: {@code app.json}, the provider, and its attributes.
 */
public final class JsonSettings {

  /** What every limit of numbers leaves room for, in characters: any long. */
  public static final int LEAST_NUMBER_LENGTH = 20;

  private static final JsonSettings DEFAULTS =
      new JsonSettings(UnknownProperties.REJECT, 500, 20_000_000, 1_000, CodecTable.EMPTY);

  private final UnknownProperties unknown;
  private final int maxDepth;
  private final int maxStringLength;
  private final int maxNumberLength;
  private final CodecTable codecs;

  private JsonSettings(
      UnknownProperties unknown,
      int maxDepth,
      int maxStringLength,
      int maxNumberLength,
      CodecTable codecs) {
    this.unknown = unknown;
    this.maxDepth = maxDepth;
    this.maxStringLength = maxStringLength;
    this.maxNumberLength = maxNumberLength;
    this.codecs = codecs;
  }

  /**
   * Unknown properties are refused, 500 levels, strings of 20,000,000 characters, numbers of 1,000
   * characters, no codecs.
   */
  public static JsonSettings defaults() {
    return DEFAULTS;
  }

  /** What becomes of unknown properties where a type does not say; never {@code CONFIGURED}. */
  public UnknownProperties unknown() {
    return unknown;
  }

  /**
   * Sets what becomes of unknown properties where a type does not say.
   *
   * @throws IllegalArgumentException for {@code CONFIGURED}, which would refer to itself
   */
  public JsonSettings unknown(UnknownProperties policy) {
    if (policy == UnknownProperties.CONFIGURED) {
      throw new IllegalArgumentException("unknown properties are either REJECT or IGNORE");
    }
    return new JsonSettings(policy, maxDepth, maxStringLength, maxNumberLength, codecs);
  }

  /** How many objects and arrays may stand in each other, when reading and when writing. */
  public int maxDepth() {
    return maxDepth;
  }

  /**
   * Sets how many objects and arrays may stand in each other.
   *
   * @throws IllegalArgumentException unless it is positive
   */
  public JsonSettings maxDepth(int levels) {
    return new JsonSettings(
        unknown, positive("maxDepth", levels), maxStringLength, maxNumberLength, codecs);
  }

  /** How long a string or a name may be that is read, in UTF-16 characters. */
  public int maxStringLength() {
    return maxStringLength;
  }

  /**
   * Sets how long a string or a name may be that is read, in UTF-16 characters.
   *
   * @throws IllegalArgumentException unless it is positive
   */
  public JsonSettings maxStringLength(int characters) {
    return new JsonSettings(
        unknown, maxDepth, positive("maxStringLength", characters), maxNumberLength, codecs);
  }

  /** How long a number may be that is read, in characters of its text. */
  public int maxNumberLength() {
    return maxNumberLength;
  }

  /**
   * Sets how long a number may be that is read, in characters of its text.
   *
   * @throws IllegalArgumentException unless it is at least {@link #LEAST_NUMBER_LENGTH}
   */
  public JsonSettings maxNumberLength(int characters) {
    if (characters < LEAST_NUMBER_LENGTH) {
      throw new IllegalArgumentException(
          "maxNumberLength must be at least " + LEAST_NUMBER_LENGTH + ": " + characters);
    }
    return new JsonSettings(unknown, maxDepth, maxStringLength, characters, codecs);
  }

  /** Adds codecs; one replaces another of the same type. */
  public JsonSettings codecs(Collection<? extends TypedJsonCodec<?>> more) {
    return with(codecs.and(more));
  }

  /**
   * Adds codecs that are asked for when none of the others fits, once: what a codec needs is not
   * loaded before.
   */
  public JsonSettings codecs(Supplier<? extends Collection<? extends TypedJsonCodec<?>>> others) {
    return with(codecs.or(others));
  }

  /** Adds the codec of a type, or replaces it. */
  public <T> JsonSettings codec(Class<T> type, JsonCodec<T> codec) {
    return with(codecs.and(type, codec));
  }

  /**
   * Adds the codec of a type that no class tells, or replaces it.
   *
   * @param type the whole name in Java, {@code java.util.List<geo.Point>} or {@code int[]}
   */
  public <T> JsonSettings codec(String type, JsonCodec<T> codec) {
    return with(codecs.and(type, codec));
  }

  private JsonSettings with(CodecTable table) {
    return new JsonSettings(unknown, maxDepth, maxStringLength, maxNumberLength, table);
  }

  /** Returns the codec of exactly this type, or null if the application has none. */
  @SuppressWarnings("unchecked") // both ways in keep a type with a codec of that type
  public <T> @Nullable JsonCodec<T> find(Class<T> type) {
    return (JsonCodec<T>) codecs.find(type);
  }

  /**
   * Returns the codec of exactly this type.
   *
   * @throws IllegalStateException if the application has none
   */
  public <T> JsonCodec<T> codec(Class<T> type) {
    JsonCodec<T> codec = find(type);
    if (codec == null) {
      throw new IllegalStateException(
          "there is no JSON codec for %s: declare JsonResponse<%s> as the handler's result, annotate the type with @Json, or name a class that implements JsonCodec<%s> in the application's uses"
              .formatted(type.getName(), type.getSimpleName(), type.getSimpleName()));
    }
    return codec;
  }

  /**
   * Returns the codec of exactly this type; for generated code, which knows that it is one of
   * {@code T}.
   *
   * @param type the whole name in Java, {@code java.util.List<geo.Point>} or {@code int[]}
   * @throws IllegalStateException if the application has none
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as said above
  public <T> JsonCodec<T> codec(String type) {
    JsonCodec<T> codec = (JsonCodec<T>) codecs.find(type);
    if (codec == null) {
      throw new IllegalStateException(
          "there is no JSON codec for %1$s: name a class that implements JsonCodec<%1$s> in the application's uses"
              .formatted(type));
    }
    return codec;
  }

  private static int positive(String name, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
    return value;
  }
}
