package dev.ampoule.processor.model.json;

import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values are read and written where a type is used: in a signature, or as a property. */
public sealed interface JsonType {

  /** The type as it is used, with its arguments and its nullness. */
  TypeRef type();

  /** The same as another type, which differs in its nullness alone; what is inside stays. */
  default JsonType as(TypeRef other) {
    return switch (this) {
      case Primitive(TypeRef _, String keyword) -> new Primitive(other, keyword);
      case Text _ -> new Text(other);
      case Standard(TypeRef _, String constant) -> new Standard(other, constant);
      case Collected list ->
          new Collected(other, list.implementation, list.immutable, list.element, list.single);
      case ArrayOf array -> new ArrayOf(other, array.element, array.single);
      case Mapped map ->
          new Mapped(other, map.implementation, map.immutable, map.key, map.value, map.entries);
      case Maybe maybe -> new Maybe(other, maybe.value);
      case Dynamic _ -> new Dynamic(other);
      case Variable _ -> new Variable(other);
      case Coded coded -> new Coded(other, coded.codec, coded.arguments);
      case External e -> new External(other, e.property, e.written, e.variants, e.fallback);
      case Custom _ -> new Custom(other);
      case Formatted(TypeRef _, JsonType usual, Format format) ->
          new Formatted(other, usual, format);
      case Unsupported(TypeRef _, String why, String fix) -> new Unsupported(other, why, fix);
    };
  }

  /**
   * A primitive or its wrapper.
   *
   * @param type the type
   * @param keyword the primitive's keyword, {@code int}
   */
  record Primitive(TypeRef type, String keyword) implements JsonType {}

  /**
   * {@code String}.
   *
   * @param type the type
   */
  record Text(TypeRef type) implements JsonType {}

  /**
   * A type of the JDK whose codec is a constant of the runtime: {@code UUID}, {@code LocalDate},
   * {@code BigDecimal}, {@code byte[]} as base64.
   *
   * @param type the type
   * @param constant the name of the constant
   */
  record Standard(TypeRef type, String constant) implements JsonType {}

  /**
   * A collection, read into an implementation of it.
   *
   * @param type the type
   * @param implementation the class to make: {@code java.util.ArrayList}
   * @param immutable whether the reader wraps what it made, as for {@code List}
   * @param element the elements
   * @param single where one element stands without an array
   */
  record Collected(
      TypeRef type, String implementation, boolean immutable, JsonType element, Single single)
      implements JsonType {

    /** A collection that is an array always. */
    public Collected(TypeRef type, String implementation, boolean immutable, JsonType element) {
      this(type, implementation, immutable, element, Single.NEVER);
    }
  }

  /**
   * An array of anything but bytes.
   *
   * @param type the type
   * @param element the elements
   * @param single where one element stands without an array
   */
  record ArrayOf(TypeRef type, JsonType element, Single single) implements JsonType {

    /** An array that is one in JSON always. */
    public ArrayOf(TypeRef type, JsonType element) {
      this(type, element, Single.NEVER);
    }
  }

  /**
   * Where one element stands without an array around it.
   *
   * @param read whether it is read so, beside arrays
   * @param written whether it is written so
   */
  record Single(boolean read, boolean written) {

    /** Nowhere. */
    public static final Single NEVER = new Single(false, false);

    public boolean isNever() {
      return equals(NEVER);
    }
  }

  /**
   * A map with keys that are text.
   *
   * @param type the type
   * @param implementation the class to make: {@code java.util.LinkedHashMap}
   * @param immutable whether the reader wraps what it made, as for {@code Map}
   * @param key the keys: {@code Text}, {@code Primitive}, {@code Standard} or an enum's {@code
   *     Coded}
   * @param value the values
   * @param entries which of its entries are written and read, and in which order
   */
  record Mapped(
      TypeRef type,
      String implementation,
      boolean immutable,
      JsonType key,
      JsonType value,
      Entries entries)
      implements JsonType {}

  /**
   * Which entries of a map are written and read.
   *
   * @param unwritten the keys that are not written
   * @param unread the keys that are passed over in reading
   * @param sorted whether they are written in the order of their keys
   */
  record Entries(List<String> unwritten, List<String> unread, boolean sorted) {

    /** All of them, as the map has them. */
    public static final Entries ALL = new Entries(List.of(), List.of(), false);

    public Entries {
      unwritten = List.copyOf(unwritten);
      unread = List.copyOf(unread);
    }

    public boolean isAll() {
      return equals(ALL);
    }
  }

  /**
   * {@code Optional<T>}, or {@code OptionalInt}, {@code OptionalLong}, {@code OptionalDouble}.
   *
   * @param type the type
   * @param value what may be there
   */
  record Maybe(TypeRef type, JsonType value) implements JsonType {}

  /**
   * Dynamic JSON: {@code JsonValue} or one of its records.
   *
   * @param type the type
   */
  record Dynamic(TypeRef type) implements JsonType {}

  /**
   * A type parameter of the class whose codec this is part of.
   *
   * @param type the variable
   */
  record Variable(TypeRef type) implements JsonType {}

  /**
   * A type with a codec class of its own, that is generated now or exists already.
   *
   * @param type the type
   * @param codec which of its codecs
   * @param arguments how the type's arguments are read and written
   */
  record Coded(TypeRef type, CodecRef codec, List<JsonType> arguments) implements JsonType {

    public Coded {
      arguments = List.copyOf(arguments);
    }

    /** What tells the codec from those of all types. */
    public String key() {
      return codec.key(type);
    }
  }

  /**
   * A value whose variant a property beside it tells.
   *
   * @param type the type
   * @param property the name of that property
   * @param written whether the writer puts the property behind the value; else the object has one
   *     of that name
   * @param variants what the value may be, with the values of the property
   * @param fallback the name of the variant that is read when the property is missing or has
   *     another value; or null
   */
  record External(
      TypeRef type,
      String property,
      boolean written,
      List<JsonClass.Variant> variants,
      @Nullable String fallback)
      implements JsonType {

    public External {
      variants = List.copyOf(variants);
    }

    /** The same for an object with a property that tells the variant. */
    public External unwritten() {
      return new External(type, property, false, variants, fallback);
    }
  }

  /**
   * A type whose codec the application provides.
   *
   * @param type the type
   */
  record Custom(TypeRef type) implements JsonType {}

  /**
   * A standard type or primitive in another form than its usual one.
   *
   * @param type the type
   * @param usual how it is written otherwise: {@code Primitive}, {@code Standard} or {@code
   *     Formatted}, not null
   * @param format the form
   */
  record Formatted(TypeRef type, JsonType usual, Format format) implements JsonType {}

  /**
   * A type that has no codec: an error.
   *
   * @param type the type
   * @param why why not, as a sentence for the message
   * @param fix what to write instead, as a sentence for the message
   */
  record Unsupported(TypeRef type, String why, String fix) implements JsonType {}
}
