package dev.ampoule.processor.model.json;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A declared type that has a codec class of its own. */
public sealed interface JsonClass {

  /** The type; type parameters as arguments. */
  TypeRef type();

  /** Which of the type's codecs: its class stands beside the type, or where the plan places it. */
  CodecRef codec();

  /** What tells the codec from those of all types. */
  default String key() {
    return codec().key(type());
  }

  /** Where the type is declared. */
  SourceRef ref();

  /** How its values say which variant of a union they are; null if they are none. */
  default @Nullable Tag tag() {
    return null;
  }

  /**
   * A record or class that is a JSON object.
   *
   * @param type the type
   * @param codec which of its codecs
   * @param properties in the order of the output
   * @param creation how the reader makes one; null if it is only written
   * @param obstacle why the reader cannot make one, as a sentence for a message; empty if it can
   * @param unknown what becomes of a property that the type does not have
   * @param ignored names that are skipped without a word
   * @param tag the discriminator that it writes and expects, when it is a variant of a union
   * @param anyGetter what gives further properties to write, or null
   * @param anySetter what takes further properties that were read, or null
   * @param form whether it is an object in JSON, and how its names are read
   * @param ref where it is declared
   */
  record ObjectModel(
      TypeRef type,
      CodecRef codec,
      List<PropertyModel> properties,
      @Nullable Creation creation,
      String obstacle,
      Unknown unknown,
      List<String> ignored,
      @Nullable Tag tag,
      @Nullable AnyGetter anyGetter,
      @Nullable AnySetter anySetter,
      ObjectForm form,
      SourceRef ref)
      implements JsonClass {

    public ObjectModel {
      properties = List.copyOf(properties);
      ignored = List.copyOf(ignored);
    }

    /** The object with other properties, and other names that are skipped. */
    public ObjectModel with(List<PropertyModel> newProperties, List<String> newIgnored) {
      return new ObjectModel(
          type,
          codec,
          newProperties,
          creation,
          obstacle,
          unknown,
          newIgnored,
          tag,
          anyGetter,
          anySetter,
          form,
          ref);
    }

    /** The object in another form. */
    public ObjectModel in(ObjectForm newForm) {
      return new ObjectModel(
          type,
          codec,
          properties,
          creation,
          obstacle,
          unknown,
          ignored,
          tag,
          anyGetter,
          anySetter,
          newForm,
          ref);
    }

    /** The object as an array of its values, which is only read if there is no obstacle. */
    public ObjectModel asArray(String newObstacle) {
      return new ObjectModel(
          type,
          codec,
          properties,
          newObstacle.isEmpty() ? creation : null,
          newObstacle,
          unknown,
          List.of(),
          tag,
          anyGetter,
          anySetter,
          new ObjectForm(true, false),
          ref);
    }

    /** Whether it takes properties of any name, or an object that is unwrapped in it does. */
    public boolean takesOthers() {
      return anySetter != null
          || properties.stream()
              .filter(p -> p.target() != null)
              .anyMatch(p -> p.unwrapped() != null && p.unwrapped().takesOthers());
    }

    /** Whether it gives properties of any name, or an object that is unwrapped in it does. */
    public boolean givesOthers() {
      return anyGetter != null
          || properties.stream()
              .filter(p -> p.accessor() != null)
              .anyMatch(p -> p.unwrapped() != null && p.unwrapped().givesOthers());
    }

    /** Those that have a value of their own, which unwrapped objects give in their place. */
    public Stream<PropertyModel> flat() {
      return properties.stream()
          .flatMap(p -> p.unwrapped() == null ? Stream.of(p) : p.unwrapped().flat());
    }
  }

  /**
   * An enum that is written by names.
   *
   * @param type the enum
   * @param codec which of its codecs
   * @param constants in declared order
   * @param form how a constant is written, and which texts are read
   * @param fallback the constant for unknown names, or null
   * @param tag the wrapper that names it, when it is a variant of a union
   * @param ref where it is declared
   */
  record EnumModel(
      TypeRef type,
      CodecRef codec,
      List<Constant> constants,
      EnumForm form,
      @Nullable String fallback,
      @Nullable Tag tag,
      SourceRef ref)
      implements JsonClass {

    public EnumModel {
      constants = List.copyOf(constants);
    }
  }

  /**
   * How an object is written and read.
   *
   * @param array whether it is an array of its values, in the order of the properties
   * @param ignoringCase whether names are read in upper and lower case
   */
  record ObjectForm(boolean array, boolean ignoringCase) {

    /** An object, as it is without an annotation. */
    public static final ObjectForm USUAL = new ObjectForm(false, false);
  }

  /**
   * How a constant is written, and which texts are read.
   *
   * @param numbers whether its number is written in the place of its name; both are read then
   * @param ignoringCase whether names are read in upper and lower case
   * @param unknownAsNull whether an unknown constant is null, and no problem
   */
  record EnumForm(boolean numbers, boolean ignoringCase, boolean unknownAsNull) {}

  /**
   * A type whose variants are told apart by a discriminator.
   *
   * @param type the sealed or annotated type
   * @param codec which of its codecs
   * @param property the name of the discriminator
   * @param form where the discriminator of those variants stands that are objects
   * @param variants with their names
   * @param fallback the name of the variant that is read when the discriminator is missing or has
   *     another value; or null
   * @param missing the name of the variant that is read when the discriminator is missing; or null
   * @param nothing whether null is read for an object that is of no variant
   * @param deduction how variants are told apart that write no discriminator; or null
   * @param ref where it is declared
   */
  record UnionModel(
      TypeRef type,
      CodecRef codec,
      String property,
      Form form,
      List<Variant> variants,
      @Nullable String fallback,
      @Nullable String missing,
      boolean nothing,
      @Nullable Deduction deduction,
      SourceRef ref)
      implements JsonClass {

    public UnionModel {
      variants = List.copyOf(variants);
    }
  }

  /**
   * A type that is written as one value of another: {@code @JsonValue}, a delegating creator.
   *
   * @param type the type
   * @param codec which of its codecs
   * @param value the other type
   * @param accessor how the value is got; null if it is only read
   * @param creation how one is made of the value; null if it is only written, or an enum
   * @param constants the constants of an enum: the reader takes the one that has the value
   * @param obstacle why the reader cannot make one, as a sentence for a message; empty if it can
   * @param tag the wrapper that names it, when it is a variant of a union
   * @param ref where it is declared
   */
  record ValueModel(
      TypeRef type,
      CodecRef codec,
      JsonType value,
      @Nullable Accessor accessor,
      @Nullable Creation creation,
      List<String> constants,
      String obstacle,
      @Nullable Tag tag,
      SourceRef ref)
      implements JsonClass {

    public ValueModel {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A type that is written as an object or a name, and read from a value that its creator takes.
   *
   * @param written how it is written; an object with a creation is read from objects too
   * @param taken how it is read from anything else
   */
  record MixedModel(JsonClass written, ValueModel taken) implements JsonClass {

    @Override
    public TypeRef type() {
      return written.type();
    }

    @Override
    public CodecRef codec() {
      return written.codec();
    }

    @Override
    public SourceRef ref() {
      return written.ref();
    }

    @Override
    public @Nullable Tag tag() {
      return written.tag();
    }

    /** Whether JSON objects are read property by property. */
    public boolean readsObjects() {
      return written instanceof ObjectModel object && object.creation() != null;
    }
  }

  /**
   * A constant of an enum.
   *
   * @param javaName the name in the source
   * @param text the name in JSON
   * @param named whether an annotation gives the name: then it is written even where numbers are
   * @param aliases other names that are read
   */
  record Constant(String javaName, String text, boolean named, List<String> aliases) {

    public Constant {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A variant of a union.
   *
   * @param names the discriminator's values: that which is written, and then others that are read
   * @param form where its name stands
   * @param type how it is read and written
   * @param own what the codec of the union reads and writes by itself, as {@code type} has another
   *     codec; or null
   */
  record Variant(List<String> names, Form form, JsonType.Coded type, @Nullable JsonClass own) {

    public Variant {
      names = List.copyOf(names);
    }

    /** The name that is written. */
    public String name() {
      return names.getFirst();
    }
  }

  /**
   * The discriminator of a variant.
   *
   * @param property its name, if it is a property
   * @param values the value that is written, and then others that are read
   * @param form where it stands
   * @param lenient whether another value, or none, will do: the variant is the union's fallback
   * @param optional whether it may be missing
   * @param written whether it is written
   */
  record Tag(
      String property,
      List<String> values,
      Form form,
      boolean lenient,
      boolean optional,
      boolean written) {

    public Tag {
      values = List.copyOf(values);
    }
  }

  /**
   * The properties by which variants are told apart.
   *
   * @param names of all properties
   * @param aliases for each property, other names that are read
   * @param variants for each variant, the indexes of its properties
   */
  record Deduction(List<String> names, List<List<String>> aliases, List<List<Integer>> variants) {

    public Deduction {
      names = List.copyOf(names);
      aliases = aliases.stream().map(List::copyOf).toList();
      variants = variants.stream().map(List::copyOf).toList();
    }
  }

  /** Where a discriminator stands. */
  enum Form {
    /** In the object, as its first property. */
    PROPERTY,
    /** In a property of the variant's own, which takes it too, if it takes anything. */
    EXISTING,
    /** Around the value: {@code {"circle": {…}}}. */
    OBJECT,
    /** Before the value: {@code ["circle", {…}]}. */
    ARRAY,
    /** In a property beside the value, of the object around it. */
    EXTERNAL;

    /** Whether it stands outside of the value, so that the value need not be an object. */
    public boolean wraps() {
      return this == OBJECT || this == ARRAY;
    }
  }

  /** What becomes of a property that the type does not have. */
  enum Unknown {
    /** As the configuration says. */
    CONFIGURED,
    IGNORE,
    REJECT
  }
}
