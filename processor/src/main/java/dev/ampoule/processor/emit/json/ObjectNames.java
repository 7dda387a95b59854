package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.json.PropertyModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  private final List<CodeBlock> aliases = new ArrayList<>();
  private final BitSet required = new BitSet();

  /** Whether the discriminator is read, with index 0. */
  private final boolean tagged;

  /** Whether another value of the discriminator, or none, will do. */
  private final boolean lenient;

  private final String tagValue;
  private final List<PropertyModel> properties;
  private final List<String> ignored;

  ObjectNames(CodecScope scope, ObjectModel object) {
    this.scope = scope;
    Tag tag = object.tag();
    tagged = tag != null && !(tag.existing() && isTaken(object, tag));
    lenient = tag != null && tag.lenient();
    if (tag != null && tagged) {
      add(tag.property(), List.of(), !lenient);
    }
    tagValue = tag == null ? "" : tag.value();
    properties = object.properties().stream().filter(p -> p.target() != null).toList();
    for (PropertyModel property : object.properties()) {
      if (property.target() == null) {
        of(property.name());
      } else {
        add(property.name(), property.aliases(), property.required());
      }
    }
    ignored = object.ignored();
    ignored.forEach(name -> add(name, List.of(), false));
  }

  /** Whether a property of the object takes the discriminator. */
  private static boolean isTaken(ObjectModel object, Tag tag) {
    return object.properties().stream()
        .anyMatch(p -> p.target() != null && p.name().equals(tag.property()));
  }

  /** The constant for a name. */
  CodeBlock of(String name) {
    return constants.computeIfAbsent(name, scope::nameConstant);
  }

  private void add(String name, List<String> others, boolean isRequired) {
    required.set(read.size(), isRequired);
    others.forEach(alias -> aliases.add(CodeBlock.of(".alias($L, $S)", read.size(), alias)));
    read.add(of(name));
  }

  /** The value of the discriminator. */
  String tagValue() {
    return tagValue;
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

  boolean anyRequired() {
    return !required.isEmpty();
  }

  /** Whether a property has come, as a condition. */
  CodeBlock hasCome(PropertyModel property) {
    int index = indexOf(property);
    return fitsInLong()
        ? CodeBlock.of("(seen & $L) != 0", bit(index))
        : CodeBlock.of("(seen[$L] & $L) != 0", index / WORD, bit(index % WORD));
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
            "$T.of($L)$L",
            RuntimeTypes.JSON_NAMES,
            CodeBlock.join(read, ",$W"),
            CodeBlock.join(aliases, "")));
    if (tagged) {
      scope.constant(
          RuntimeTypes.JSON_NAMES,
          "TAG_VALUES",
          CodeBlock.of(
              "$T.of($T.of($S))", RuntimeTypes.JSON_NAMES, RuntimeTypes.JSON_NAME, tagValue));
    }
    if (!anyRequired()) {
      return;
    }
    long[] words = required.toLongArray();
    if (fitsInLong()) {
      scope.constant(TypeName.LONG, "REQUIRED", literal(words[0]));
    } else {
      List<CodeBlock> literals = new ArrayList<>();
      for (int i = 0; i < words(); i++) {
        literals.add(literal(i < words.length ? words[i] : 0));
      }
      scope.constant(
          ArrayTypeName.of(TypeName.LONG),
          "REQUIRED",
          CodeBlock.of("{$L}", CodeBlock.join(literals, ",$W")));
    }
  }

  /** As bits, while they can be counted. */
  private static CodeBlock literal(long bits) {
    return Long.numberOfLeadingZeros(bits) >= WORD - 16
        ? CodeBlock.of("0b$L", Long.toBinaryString(bits))
        : CodeBlock.of("0x$LL", Long.toHexString(bits));
  }
}
