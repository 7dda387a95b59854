package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Signatures;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The questions that several readers ask the compiler. */
public final class Questions {

  private final Elements elements;
  private final Types types;
  private final Signatures signatures;
  private final JsonTypes json;

  public Questions(Elements elements, Types types, Function<Questions, JsonTypes> json) {
    this.elements = elements;
    this.types = types;
    this.signatures = new Signatures(elements, types);
    this.json = json.apply(this);
  }

  public Elements elements() {
    return elements;
  }

  public Types types() {
    return types;
  }

  /** What reads types as JSON. */
  JsonTypes json() {
    return json;
  }

  /** Whether the element is compiled now, and not read from a class file. */
  public boolean inThisCompilation(Element element) {
    return elements.getFileObjectOf(element).getKind() == JavaFileObject.Kind.SOURCE;
  }

  /** Whether that stands in a class that is compiled now. */
  public boolean inThisCompilation(SourceRef ref) {
    TypeElement type = elements.getTypeElement(ref.type().replace('$', '.'));
    return type != null && inThisCompilation(type);
  }

  /** The doc comment as written, without leading and trailing blanks; empty if there is none. */
  String doc(Element element) {
    String doc = elements.getDocComment(element);
    return doc == null ? "" : doc.strip();
  }

  public String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  public PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  /** Whether the package of {@code type} has a class of that name. */
  boolean isClassBeside(TypeElement type, String simpleName) {
    String packageName = packageOf(type).getQualifiedName().toString();
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return elements.getTypeElement(name) != null;
  }

  /** The method's name and erased parameter types, as a {@code SourceRef} has it. */
  public String signature(ExecutableElement method) {
    return signatures.of(method);
  }

  /** The class with unbounded wildcards for its type parameters. */
  DeclaredType wildcards(TypeElement type) {
    TypeMirror[] arguments =
        type.getTypeParameters().stream()
            .map(p -> types.getWildcardType(null, null))
            .toArray(TypeMirror[]::new);
    return types.getDeclaredType(type, arguments);
  }

  /** Whether the type, without its arguments, is the named one or a subtype of it. */
  public boolean isSubtype(TypeMirror type, String qualifiedName) {
    TypeElement other = elements.getTypeElement(qualifiedName);
    return other != null
        && type.getKind() == TypeKind.DECLARED
        && types.isSubtype(types.erasure(type), types.erasure(other.asType()));
  }

  /** Whether a caller of a method that throws this has to declare it or to catch it. */
  public boolean isChecked(TypeMirror thrown) {
    return thrown(thrown).isChecked();
  }

  /** What a call of a constructor or method may throw. */
  public Thrown thrown(ExecutableElement method) {
    return method.getThrownTypes().stream().map(this::thrown).reduce(Thrown.UNCHECKED, Thrown::or);
  }

  private Thrown thrown(TypeMirror type) {
    TypeMirror bound = type instanceof TypeVariable variable ? variable.getUpperBound() : type;
    if (isSubtype(bound, "java.lang.RuntimeException") || isSubtype(bound, "java.lang.Error")) {
      return Thrown.UNCHECKED;
    }
    return isSubtype(bound, "java.lang.Exception") ? Thrown.EXCEPTION : Thrown.THROWABLE;
  }

  /** The type with its actual arguments seen as the named supertype; null if it is no subtype. */
  public @Nullable DeclaredType asSuper(TypeMirror type, String qualifiedName) {
    if (type.getKind() != TypeKind.DECLARED) {
      return null;
    }
    DeclaredType declared = (DeclaredType) type;
    if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(qualifiedName)) {
      return declared;
    }
    for (TypeMirror direct : types.directSupertypes(type)) {
      DeclaredType found = asSuper(direct, qualifiedName);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The type and everything above it, without repetition, nearest first. */
  Set<TypeMirror> supertypes(TypeMirror type) {
    Set<String> seen = new LinkedHashSet<>();
    Set<TypeMirror> found = new LinkedHashSet<>();
    collect(type, seen, found);
    return found;
  }

  private void collect(TypeMirror type, Set<String> seen, Set<TypeMirror> found) {
    if (seen.add(type.toString())) {
      found.add(type);
      types.directSupertypes(type).forEach(direct -> collect(direct, seen, found));
    }
  }

  /** Whether code in that package may name the element, everything around it included. */
  public boolean accessibleFrom(Element element, PackageElement from) {
    for (Element e = element;
        e != null && e.getKind() != ElementKind.PACKAGE;
        e = e.getEnclosingElement()) {
      Set<Modifier> modifiers = e.getModifiers();
      boolean samePackage = packageOf(e).equals(from);
      if (modifiers.contains(Modifier.PRIVATE)
          || (!modifiers.contains(Modifier.PUBLIC) && !samePackage)) {
        return false;
      }
    }
    return true;
  }
}
