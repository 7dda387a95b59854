package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Finds out whether there is anything to check of a type's values, however deep in them. */
final class ConstraintSearch {

  private static final String VALID = "jakarta.validation.Valid";

  private static final SourceRef NOWHERE = SourceRef.ofType("");

  private final Questions questions;

  ConstraintSearch(Questions questions) {
    this.questions = questions;
  }

  /** Whether the type, its properties, or what they hold have constraints. */
  boolean isConstrained(TypeElement type) {
    return search(type, new HashSet<>());
  }

  /** Whether there is anything to check of a field, a method's result or a parameter. */
  boolean isChecked(Element element) {
    TypeMirror type =
        element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    return hasConstraint(element)
        || isValid(element.getAnnotationMirrors())
        || inType(type, false, new HashSet<>());
  }

  private boolean search(TypeElement type, Set<TypeElement> seen) {
    String name = type.getQualifiedName().toString();
    if (name.startsWith("java.") || !seen.add(type)) {
      return false;
    }
    if (hasConstraint(type)
        || type.getEnclosedElements().stream().anyMatch(member -> member(member, seen))) {
      return true;
    }
    for (TypeMirror subtype : type.getPermittedSubclasses()) {
      if (((DeclaredType) subtype).asElement() instanceof TypeElement variant
          && search(variant, seen)) {
        return true;
      }
    }
    for (TypeMirror above : questions.types().directSupertypes(type.asType())) {
      if (questions.types().asElement(above) instanceof TypeElement supertype
          && search(supertype, seen)) {
        return true;
      }
    }
    return false;
  }

  private boolean member(Element member, Set<TypeElement> seen) {
    return switch (member) {
      case VariableElement field -> isChecked(field, field.asType(), seen);
      case ExecutableElement method ->
          switch (method.getKind()) {
            case METHOD ->
                method.getParameters().isEmpty() && isChecked(method, method.getReturnType(), seen);
            case CONSTRUCTOR ->
                method.getParameters().stream().anyMatch(p -> isChecked(p, p.asType(), seen));
            default -> false;
          };
      default -> false;
    };
  }

  private boolean isChecked(Element element, TypeMirror type, Set<TypeElement> seen) {
    return hasConstraint(element) || inType(type, isValid(element.getAnnotationMirrors()), seen);
  }

  /** Whether there are constraints on a type where it is used, or in what {@code @Valid} opens. */
  private boolean inType(TypeMirror type, boolean outerValid, Set<TypeElement> seen) {
    boolean valid = outerValid || isValid(type.getAnnotationMirrors());
    if (hasConstraint(type)) {
      return true;
    }
    return switch (type) {
      case ArrayType array -> inType(array.getComponentType(), valid, seen);
      case WildcardType wildcard ->
          wildcard.getExtendsBound() != null && inType(wildcard.getExtendsBound(), valid, seen);
      case TypeVariable _ -> valid;
      case DeclaredType declared ->
          declared.getTypeArguments().stream().anyMatch(a -> inType(a, valid, seen))
              || (valid
                  && declared.asElement() instanceof TypeElement element
                  && search(element, seen));
      default -> false;
    };
  }

  private static boolean hasConstraint(AnnotatedConstruct construct) {
    return !Mention.all(construct.getAnnotationMirrors(), NOWHERE, false).isEmpty();
  }

  private static boolean isValid(List<? extends AnnotationMirror> mirrors) {
    return mirrors.stream().anyMatch(m -> AnnotationReader.nameOf(m).equals(VALID));
  }
}
