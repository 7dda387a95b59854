package dev.ampoule.processor.model.type;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Java type by name. Questions that need the compiler, such as assignability, are asked while
 * scanning and stored as answers in the model.
 *
 * @param kind what kind of type
 * @param packageName the package of a declared type; empty for the unnamed one and for other kinds
 * @param simpleNames a declared type's name, outermost class first; a primitive's keyword or a type
 *     variable's name as the only element; empty for arrays and wildcards
 * @param arguments the type arguments of a declared type; the bounds of a type variable, where the
 *     class that declares it is read
 * @param component the component of an array, the bound of a wildcard; else null
 * @param nullable whether an annotation named {@code Nullable} stands on this use of the type
 */
public record TypeRef(
    Kind kind,
    String packageName,
    List<String> simpleNames,
    List<TypeRef> arguments,
    @Nullable TypeRef component,
    boolean nullable) {

  /** The kinds of types that a signature may mention. */
  public enum Kind {
    PRIMITIVE,
    VOID,
    DECLARED,
    ARRAY,
    VARIABLE,
    /** {@code ?}, or {@code ? extends component}. */
    EXTENDS,
    /** {@code ? super component}. */
    SUPER,
    /** A type that does not exist (yet); the only element of the names is what is written. */
    UNRESOLVED
  }

  public TypeRef {
    simpleNames = List.copyOf(simpleNames);
    arguments = List.copyOf(arguments);
  }

  /** A declared type without arguments; nested names are joined by dots. */
  public static TypeRef of(String packageName, String nestedName) {
    return new TypeRef(
        Kind.DECLARED, packageName, List.of(nestedName.split("\\.")), List.of(), null, false);
  }

  /** A primitive type, or void, by its keyword. */
  public static TypeRef primitive(String keyword) {
    return new TypeRef(
        keyword.equals("void") ? Kind.VOID : Kind.PRIMITIVE,
        "",
        List.of(keyword),
        List.of(),
        null,
        false);
  }

  /** The name without arguments, as {@code java.util.Map.Entry} or {@code int}. */
  public String qualifiedName() {
    String nested = String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** The name that the JVM uses, as {@code java.util.Map$Entry}. */
  public String binaryName() {
    String nested = String.join("$", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** The names joined by underscores: what names of generated types start with. */
  public String flatName() {
    return String.join("_", simpleNames);
  }

  /** Whether this is the declared type of that qualified name, whatever its arguments. */
  public boolean is(String qualifiedName) {
    return kind == Kind.DECLARED && qualifiedName().equals(qualifiedName);
  }

  /** This type without its arguments and its nullness. */
  public TypeRef erased() {
    return new TypeRef(kind, packageName, simpleNames, List.of(), component, false);
  }

  /** This type without {@code Nullable} on it. */
  public TypeRef asPresent() {
    return new TypeRef(kind, packageName, simpleNames, arguments, component, false);
  }

  /** This type with {@code Nullable} on it. */
  public TypeRef asNullable() {
    return new TypeRef(kind, packageName, simpleNames, arguments, component, true);
  }

  /** As a reader of a message expects it: simple names, with arguments. */
  public String display() {
    return text(type -> String.join(".", type.simpleNames));
  }

  /** The whole name, with arguments: {@code java.util.List<geo.Point>}. */
  public String fullName() {
    return text(TypeRef::qualifiedName);
  }

  private String text(Function<TypeRef, String> name) {
    return switch (kind) {
      case ARRAY -> requireComponent().text(name) + "[]";
      case EXTENDS -> component == null ? "?" : "? extends " + component.text(name);
      case SUPER -> "? super " + requireComponent().text(name);
      case PRIMITIVE, VOID, VARIABLE, UNRESOLVED -> simpleNames.getFirst();
      case DECLARED ->
          name.apply(this)
              + (arguments.isEmpty()
                  ? ""
                  : arguments.stream()
                      .map(argument -> argument.text(name))
                      .collect(Collectors.joining(", ", "<", ">")));
    };
  }

  private TypeRef requireComponent() {
    if (component == null) {
      throw new IllegalStateException(kind + " without a component");
    }
    return component;
  }

  @Override
  public String toString() {
    return display();
  }
}
