package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The constants for the names of an object's properties, and the index of each that is read: the
 * discriminator, then the properties in their order, then what is ignored.
 */
final class ObjectNames {

  /** The bits of a {@code long}. */
  private static final int WORD = 64;

  private final CodecScope scope;
  private final Map<String, CodeBlock> constants = new LinkedHashMap<>();
  private final List<CodeBlock> read = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<CodeBlock> aliases = new ArrayList<>();
  private final BitSet required = new BitSet();

  /** Whether the discriminator is read, with index 0. */
  private final boolean tagged;

  /** Whether another value of the discriminator, or none, will do. */
  private final boolean lenient;

  private final @Nullable Tag tag;
  private final boolean ignoringCase;
  private final List<PropertyModel> properties;
  private final List<String> ignored;

  ObjectNames(CodecScope scope, ObjectModel object) {
    this.scope = scope;
    tag = object.tag();
    ignoringCase = object.form().ignoringCase();
    tagged = tag != null && isProperty(object, tag);
    lenient = tag != null && tag.lenient();
    if (tag != null && tagged) {
      add(tag.property(), List.of(), !lenient && !tag.optional());
    }
    properties = Unwrapped.read(object);
    add(object, false);
    ignored = object.ignored();
    ignored.forEach(name -> add(name, List.of(), false));
  }

  /** Adds names in the order of the output; those of an object that may lack are not required. */
  private void add(ObjectModel object, boolean optional) {
    for (PropertyModel property : object.properties()) {
      ObjectModel unwrapped = property.unwrapped();
      if (property.target() == null) {
        Stream<PropertyModel> written = unwrapped == null ? Stream.of(property) : unwrapped.flat();
        written.forEach(p -> of(p.name()));
      } else if (unwrapped == null) {
        add(property.name(), property.aliases(), property.required() && !optional);
      } else {
        add(unwrapped, optional || Unwrapped.isOptional(property));
      }
    }
  }

  /** Whether the discriminator stands in the object, and no property of the object takes it. */
  private static boolean isProperty(ObjectModel object, Tag tag) {
    return tag.form() == Form.PROPERTY
        || (tag.form() == Form.EXISTING
            && Unwrapped.read(object).stream().noneMatch(p -> p.name().equals(tag.property())));
  }

  /** The constant for a name. */
  CodeBlock of(String name) {
    return constants.computeIfAbsent(name, scope::nameConstant);
  }

  private void add(String name, List<String> others, boolean isRequired) {
    required.set(read.size(), isRequired);
    others.forEach(alias -> aliases.add(CodeBlock.of(".alias($L, $S)", read.size(), alias)));
    read.add(of(name));
    texts.add(name);
  }

  /** Whether a discriminator is read. */
  boolean tagged() {
    return tagged;
  }

  /** Whether another discriminator, or none, will do. */
  boolean lenient() {
    return lenient;
  }

  /** The properties that are read, in the order of their indexes. */
  List<PropertyModel> properties() {
    return properties;
  }

  /** The index of a property that is read. */
  int indexOf(PropertyModel property) {
    return properties.indexOf(property) + (tagged ? 1 : 0);
  }

  /** The indexes of names whose values are passed over. */
  List<Integer> ignored() {
    List<Integer> indexes = new ArrayList<>();
    for (int i = read.size() - ignored.size(); i < read.size(); i++) {
      indexes.add(i);
    }
    return indexes;
  }

  /** How many names are read. */
  int size() {
    return read.size();
  }

  /** Whether one {@code long} has a bit for each. */
  boolean fitsInLong() {
    return read.size() <= WORD;
  }

  /** How many {@code long}s have a bit for each. */
  int words() {
    return (read.size() + WORD - 1) / WORD;
  }

  /** Whether what a property is depends on one beside it, so that the object's place is needed. */
  boolean anyExternal() {
    return properties.stream().anyMatch(p -> p.type() instanceof JsonType.External);
  }

  boolean anyRequired() {
    return !required.isEmpty();
  }

  /** Whether a property has come, as a condition. */
  CodeBlock hasCome(PropertyModel property) {
    return hasCome(indexOf(property), "!=");
  }

  /** Whether a name has come that is read or passed over, but not a property, as a condition. */
  CodeBlock hasComeWithout(String name, PropertyModel property) {
    return CodeBlock.of(
        "$L && $L", hasCome(texts.indexOf(name), "!="), hasCome(indexOf(property), "=="));
  }

  private CodeBlock hasCome(int index, String compared) {
    return fitsInLong()
        ? CodeBlock.of("(seen & $L) $L 0", bit(index), compared)
        : CodeBlock.of("(seen[$L] & $L) $L 0", index / WORD, bit(index % WORD), compared);
  }

  /** Whether one of some properties has come, as a condition. */
  CodeBlock hasComeAny(List<PropertyModel> some) {
    long[] words = bits(some).toLongArray();
    if (fitsInLong()) {
      return CodeBlock.of("(seen & $L) != 0", literal(words[0]));
    }
    List<CodeBlock> conditions = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i] != 0) {
        conditions.add(CodeBlock.of("(seen[$L] & $L) != 0", i, literal(words[i])));
      }
    }
    return CodeBlock.join(conditions, "$W|| ");
  }

  /** The bits of properties that are required together, as {@code require} takes them. */
  CodeBlock demanded(String javaName, List<PropertyModel> some) {
    long[] words = bits(some).toLongArray();
    if (fitsInLong()) {
      return literal(words[0]);
    }
    String name = scope.members().claim(Names.constant(javaName + "Required"));
    scope.constant(ArrayTypeName.of(TypeName.LONG), name, array(words));
    return CodeBlock.of("$N", name);
  }

  private BitSet bits(List<PropertyModel> some) {
    BitSet bits = new BitSet();
    some.forEach(property -> bits.set(indexOf(property)));
    return bits;
  }

  private static String bit(int index) {
    return "1L << " + index;
  }

  /** Adds {@code NAMES} and {@code REQUIRED}. */
  void addConstants() {
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        "NAMES",
        CodeBlock.of(
            "$T.of($L)$L$L",
            RuntimeTypes.JSON_NAMES,
            CodeBlock.join(read, ",$W"),
            CodeBlock.join(aliases, ""),
            ignoringCase ? ".ignoringCase()" : ""));
    if (tag != null && tagged && !lenient) {
      scope.constant(
          RuntimeTypes.JSON_NAMES,
          "TAG_VALUES",
          CodeBlock.of(
              "$T.of($T.of($S))$L",
              RuntimeTypes.JSON_NAMES,
              RuntimeTypes.JSON_NAME,
              tag.values().getFirst(),
              others(tag)));
    }
    if (!anyRequired()) {
      return;
    }
    long[] words = required.toLongArray();
    if (fitsInLong()) {
      scope.constant(TypeName.LONG, "REQUIRED", literal(words[0]));
    } else {
      scope.constant(ArrayTypeName.of(TypeName.LONG), "REQUIRED", array(words));
    }
  }

  /** Adds the further names of a variant to a constant with the first. */
  static CodeBlock others(Tag tag) {
    return tag.values().stream()
        .skip(1)
        .map(other -> CodeBlock.of("$Z.alias(0, $S)", other))
        .collect(CodeBlock.joining(""));
  }

  private CodeBlock array(long[] words) {
    List<CodeBlock> literals = new ArrayList<>();
    for (int i = 0; i < words(); i++) {
      literals.add(literal(i < words.length ? words[i] : 0));
    }
    return CodeBlock.of("{$L}", CodeBlock.join(literals, ",$W"));
  }

  /** As bits, while they can be counted. */
  private static CodeBlock literal(long bits) {
    return Long.numberOfLeadingZeros(bits) >= WORD - 16
        ? CodeBlock.of("0b$L", Long.toBinaryString(bits))
        : CodeBlock.of("0x$LL", Long.toHexString(bits));
  }
}
