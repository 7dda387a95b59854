package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.model.type.TypeRef.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Turns the compiler's types into the model's, and notes those that do not exist. */
public final class TypeReader {

  private final Questions questions;

  public TypeReader(Questions questions) {
    this.questions = questions;
  }

  /** Reads a type that {@code by} mentions. */
  public TypeRef read(TypeMirror type, SourceRef by, Findings findings) {
    return switch (type.getKind()) {
      case VOID -> TypeRef.primitive("void");
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE ->
          TypeRef.primitive(type.getKind().name().toLowerCase(Locale.ROOT));
      case ARRAY -> {
        TypeRef component = read(((ArrayType) type).getComponentType(), by, findings);
        yield new TypeRef(Kind.ARRAY, "", List.of(), List.of(), component, isNullable(type));
      }
      case DECLARED -> declared((DeclaredType) type, by, findings);
      case TYPEVAR -> variable((TypeVariable) type);
      case WILDCARD -> wildcard((WildcardType) type, by, findings);
      case INTERSECTION -> read(((IntersectionType) type).getBounds().getFirst(), by, findings);
      default -> {
        Element element = questions.types().asElement(type);
        String name = element instanceof TypeElement t ? t.getQualifiedName().toString() : "?";
        findings.missing(name, by, questions.inThisCompilation(by));
        yield new TypeRef(Kind.UNRESOLVED, "", List.of(name), List.of(), null, false);
      }
    };
  }

  /** A class by itself, without type arguments. */
  public TypeRef read(TypeElement type) {
    List<String> names = new ArrayList<>();
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      names.addFirst(e.getSimpleName().toString());
    }
    String packageName = questions.packageOf(type).getQualifiedName().toString();
    return new TypeRef(Kind.DECLARED, packageName, names, List.of(), null, false);
  }

  /** A class as it is declared: its type variables as arguments, with their bounds. */
  public TypeRef readDeclaration(TypeElement type, SourceRef by, Findings findings) {
    TypeRef plain = read(type);
    List<TypeRef> variables =
        type.getTypeParameters().stream()
            .<TypeRef>map(parameter -> variable(parameter, by, findings))
            .toList();
    return new TypeRef(
        Kind.DECLARED, plain.packageName(), plain.simpleNames(), variables, null, false);
  }

  private TypeRef variable(TypeParameterElement parameter, SourceRef by, Findings findings) {
    List<TypeRef> bounds =
        parameter.getBounds().stream()
            .<TypeRef>map(bound -> read(bound, by, findings))
            .filter(bound -> !bound.is("java.lang.Object"))
            .toList();
    List<String> name = List.of(parameter.getSimpleName().toString());
    return new TypeRef(Kind.VARIABLE, "", name, bounds, null, false);
  }

  private TypeRef declared(DeclaredType type, SourceRef by, Findings findings) {
    TypeRef plain = read((TypeElement) type.asElement());
    List<TypeRef> arguments =
        type.getTypeArguments().stream()
            .<TypeRef>map(argument -> read(argument, by, findings))
            .toList();
    return new TypeRef(
        Kind.DECLARED, plain.packageName(), plain.simpleNames(), arguments, null, isNullable(type));
  }

  private TypeRef wildcard(WildcardType type, SourceRef by, Findings findings) {
    @Nullable TypeMirror upper = type.getExtendsBound();
    @Nullable TypeMirror lower = type.getSuperBound();
    if (lower != null) {
      return new TypeRef(Kind.SUPER, "", List.of(), List.of(), read(lower, by, findings), false);
    }
    TypeRef bound = upper == null ? null : read(upper, by, findings);
    return new TypeRef(Kind.EXTENDS, "", List.of(), List.of(), bound, false);
  }

  private static TypeRef variable(TypeVariable type) {
    List<String> name = List.of(type.asElement().getSimpleName().toString());
    return new TypeRef(Kind.VARIABLE, "", name, List.of(), null, isNullable(type));
  }

  /** Whether an annotation of any package that is named {@code Nullable} stands there. */
  public static boolean isNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
