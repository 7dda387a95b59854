package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds which text a type can be made from, and whether it is a container of such values. */
final class ValueReader {

  private static final Map<String, Shape> CONTAINERS =
      Map.of(
          "java.util.Optional", Shape.OPTIONAL,
          "java.util.List", Shape.LIST,
          "java.util.Collection", Shape.LIST,
          "java.util.Set", Shape.SET);

  private static final Map<String, String> OPTIONAL_PRIMITIVES =
      Map.of(
          "java.util.OptionalInt", "int",
          "java.util.OptionalLong", "long",
          "java.util.OptionalDouble", "double");

  private static final Set<String> STANDARD =
      Set.of(
          "java.util.UUID",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.net.URI",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.MonthDay",
          "java.time.Duration",
          "java.time.Period",
          "java.time.ZoneId",
          "java.time.ZoneOffset");

  private static final Set<String> BOXES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Character",
          "java.lang.Float",
          "java.lang.Double");

  private final Types types;

  ValueReader(Types types) {
    this.types = types;
  }

  /**
   * A container and what one value in it is.
   *
   * @param shape the container
   * @param value the type of one value
   */
  record Value(Shape shape, ValueType value) {}

  /** Reads a type; {@code ref} is what the type reader made of it. */
  Value read(TypeMirror type, TypeRef ref) {
    String keyword = OPTIONAL_PRIMITIVES.get(ref.qualifiedName());
    if (keyword != null) {
      return new Value(Shape.OPTIONAL, new ValueType.Primitive(keyword, false));
    }
    Shape container = CONTAINERS.get(ref.qualifiedName());
    if (container != null && ref.arguments().size() == 1) {
      TypeMirror element = ((DeclaredType) type).getTypeArguments().getFirst();
      return new Value(container, single(element, ref.arguments().getFirst()));
    }
    return new Value(Shape.SINGLE, single(type, ref));
  }

  /** Reads a type of what stands on a command line, which may be a path too. */
  Value readWord(TypeMirror type, TypeRef ref) {
    Value value = read(type, ref);
    return value.value() instanceof ValueType.Other(TypeRef other) && other.is("java.nio.file.Path")
        ? new Value(value.shape(), new ValueType.Standard(other.erased()))
        : value;
  }

  private ValueType single(TypeMirror type, TypeRef ref) {
    if (type.getKind().isPrimitive()) {
      return new ValueType.Primitive(ref.simpleNames().getFirst(), false);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return new ValueType.Other(ref);
    }
    if (ref.is("java.lang.String")) {
      return new ValueType.Text();
    }
    if (STANDARD.contains(ref.qualifiedName())) {
      return new ValueType.Standard(ref.erased());
    }
    Element element = ((DeclaredType) type).asElement();
    if (element.getKind() == ElementKind.ENUM) {
      return new ValueType.Enumeration(ref.erased(), constants(element));
    }
    return boxed(type, ref);
  }

  private ValueType boxed(TypeMirror type, TypeRef ref) {
    if (!BOXES.contains(ref.qualifiedName())) {
      return new ValueType.Other(ref);
    }
    String keyword = types.unboxedType(type).getKind().name().toLowerCase(Locale.ROOT);
    return new ValueType.Primitive(keyword, true);
  }

  /** The names of the constants of an enum, in their order. */
  static List<String> constants(Element type) {
    return type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(e -> e.getSimpleName().toString())
        .toList();
  }
}
