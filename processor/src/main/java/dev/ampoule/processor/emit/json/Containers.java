package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The collections and maps that readers fill. */
final class Containers {

  /** What {@link Collections} has an unmodifiable view of; other interfaces get a list's. */
  private static final Set<String> VIEWS =
      Set.of(
          "Set",
          "SortedSet",
          "NavigableSet",
          "SequencedSet",
          "Map",
          "SortedMap",
          "NavigableMap",
          "SequencedMap");

  /** Interfaces that a list stands for, but its view does not. */
  private static final Set<String> LIST_LIKE =
      Set.of("java.lang.Iterable", "java.util.Collection", "java.util.SequencedCollection");

  /** The type of a variable that a collection is filled in. */
  static TypeName variable(JsonType.Collected list) {
    ClassName made = filled(list.type());
    return isGeneric(list.type(), list.implementation())
        ? ParameterizedTypeName.get(made, JavaTypes.argument(list.element().type()))
        : made;
  }

  /** The type of a variable that a map is filled in. */
  static TypeName variable(JsonType.Mapped map) {
    ClassName made = filled(map.type());
    return isGeneric(map.type(), map.implementation())
        ? ParameterizedTypeName.get(
            made, JavaTypes.argument(map.key().type()), JavaTypes.argument(map.value().type()))
        : made;
  }

  /** An empty collection. */
  static CodeBlock create(JsonType.Collected list) {
    return create(list.type(), list.implementation(), list.element());
  }

  /** An empty map. */
  static CodeBlock create(JsonType.Mapped map) {
    return create(map.type(), map.implementation(), map.key());
  }

  /** A supplier of empty collections. */
  static CodeBlock supplier(JsonType.Collected list) {
    return supplier(list.type(), list.implementation(), list.element());
  }

  /** A supplier of empty maps. */
  static CodeBlock supplier(JsonType.Mapped map) {
    return supplier(map.type(), map.implementation(), map.key());
  }

  /** What is returned of a variable: a view that nobody can change, if that is asked for. */
  static CodeBlock result(TypeRef type, boolean immutable, String variable) {
    if (!immutable) {
      return CodeBlock.of("$N", variable);
    }
    String name = type.simpleNames().getLast();
    String view = VIEWS.contains(name) ? name : "List";
    return CodeBlock.of("$T.unmodifiable$L($N)", Collections.class, view, variable);
  }

  private static CodeBlock create(TypeRef type, String implementation, JsonType first) {
    ClassName made = made(type, implementation);
    return switch (implementation) {
      case "java.util.EnumSet" ->
          CodeBlock.of("$T.noneOf($T.class)", made, JavaTypes.className(first.type()));
      case "java.util.EnumMap" ->
          CodeBlock.of("new $T<>($T.class)", made, JavaTypes.className(first.type()));
      default ->
          isGeneric(type, implementation)
              ? CodeBlock.of("new $T<>()", made)
              : CodeBlock.of("new $T()", made);
    };
  }

  private static CodeBlock supplier(TypeRef type, String implementation, JsonType first) {
    return implementation.startsWith("java.util.Enum")
        ? CodeBlock.of("() -> $L", create(type, implementation, first))
        : CodeBlock.of("$T::new", made(type, implementation));
  }

  /** The type of the variable: the declared one, or a list. */
  private static ClassName filled(TypeRef type) {
    return LIST_LIKE.contains(type.qualifiedName())
        ? ClassName.get(List.class)
        : JavaTypes.className(type);
  }

  private static ClassName made(TypeRef type, String implementation) {
    return type.is(implementation)
        ? JavaTypes.className(type)
        : ClassName.bestGuess(implementation);
  }

  /** A class of the user's may extend a collection of something; what stands for interfaces not. */
  private static boolean isGeneric(TypeRef type, String implementation) {
    return !type.is(implementation) || !type.arguments().isEmpty();
  }

  private Containers() {}
}
