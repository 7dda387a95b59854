package dev.ampoule.processor.scan;

import com.google.auto.common.AnnotationMirrors;
import dev.ampoule.processor.model.json.Accessor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds where the constraints on a class's properties stand: fields, getters, parameters. */
final class ConstrainedMembers {

  private final Questions questions;
  private final ConstraintSearch search;

  ConstrainedMembers(Questions questions) {
    this.questions = questions;
    this.search = new ConstraintSearch(questions);
  }

  /**
   * A field, getter or parameter of a constructor with constraints.
   *
   * @param name the property's name in Java
   * @param element the member
   */
  record Member(String name, Element element) {}

  /** The members with constraints: those of supertypes first, each class's in source order. */
  List<Member> of(TypeElement type) {
    List<Member> found = new ArrayList<>();
    for (TypeElement declaring : hierarchy(type)) {
      for (Element element : declaring.getEnclosedElements()) {
        if (element.getModifiers().contains(Modifier.STATIC) || repeats(declaring, element)) {
          continue;
        }
        switch (element.getKind()) {
          case FIELD -> found.add(new Member(element.getSimpleName().toString(), element));
          case METHOD ->
              property(type, (ExecutableElement) element)
                  .ifPresent(name -> found.add(new Member(name, element)));
          case CONSTRUCTOR -> {
            if (declaring.equals(type)) {
              parameters(type, (ExecutableElement) element, found);
            }
          }
          default -> {}
        }
      }
    }
    return found.stream().filter(member -> search.isChecked(member.element())).toList();
  }

  /** Whether the compiler has added it to a record with the annotations of its fields. */
  private boolean repeats(TypeElement type, Element element) {
    if (type.getKind() != ElementKind.RECORD) {
      return false;
    }
    if (element.getKind() == ElementKind.CONSTRUCTOR) {
      return questions.elements().getOrigin(element) != Elements.Origin.EXPLICIT;
    }
    return element.getKind() == ElementKind.METHOD
        && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
            .anyMatch(field -> hasAll(field, element));
  }

  private static boolean hasAll(Element field, Element method) {
    return method.getAnnotationMirrors().stream()
        .allMatch(
            m ->
                field.getAnnotationMirrors().stream()
                    .anyMatch(f -> AnnotationMirrors.equivalence().equivalent(f, m)));
  }

  /** How generated code of a package gets the value that the constraints are about, or null. */
  @Nullable Accessor accessor(TypeElement type, Member member, PackageElement from) {
    if (member.element() instanceof ExecutableElement method) {
      return questions.accessibleFrom(method, from)
          ? new Accessor.Method(method.getSimpleName().toString(), questions.thrown(method))
          : null;
    }
    TypeMirror wanted = member.element().asType();
    for (Element element : questions.elements().getAllMembers(type)) {
      if (element instanceof ExecutableElement method
          && property(type, method).filter(member.name()::equals).isPresent()
          && isSame(method.getReturnType(), wanted)
          && questions.accessibleFrom(method, from)) {
        return new Accessor.Method(method.getSimpleName().toString(), questions.thrown(method));
      }
    }
    for (VariableElement field : ElementFilter.fieldsIn(questions.elements().getAllMembers(type))) {
      if (field.getSimpleName().contentEquals(member.name())
          && isSame(field.asType(), wanted)
          && questions.accessibleFrom(field, from)) {
        return new Accessor.Field(member.name());
      }
    }
    return null;
  }

  /** The type and its supertypes, without {@code Object}, the farthest first. */
  Set<TypeElement> hierarchy(TypeElement type) {
    Set<TypeElement> types = new LinkedHashSet<>();
    collect(type, types);
    return types;
  }

  private void collect(TypeElement type, Set<TypeElement> types) {
    for (TypeMirror above : questions.types().directSupertypes(type.asType())) {
      if (questions.types().asElement(above) instanceof TypeElement supertype
          && !supertype.getQualifiedName().toString().startsWith("java.")) {
        collect(supertype, types);
      }
    }
    types.add(type);
  }

  private void parameters(TypeElement type, ExecutableElement constructor, List<Member> found) {
    for (VariableElement parameter : constructor.getParameters()) {
      String name = parameter.getSimpleName().toString();
      boolean known =
          questions.elements().getAllMembers(type).stream().anyMatch(e -> isNamed(type, e, name));
      if (known) {
        found.add(new Member(name, parameter));
      }
    }
  }

  private static boolean isNamed(TypeElement type, Element element, String name) {
    return element instanceof ExecutableElement method
        ? property(type, method).filter(name::equals).isPresent()
        : element.getKind() == ElementKind.FIELD && element.getSimpleName().contentEquals(name);
  }

  private boolean isSame(TypeMirror one, TypeMirror other) {
    return questions
        .types()
        .isSameType(questions.types().erasure(one), questions.types().erasure(other));
  }

  /** The property that a method gives: {@code title()}, {@code getTitle()}, {@code isDone()}. */
  private static Optional<String> property(TypeElement type, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!method.getParameters().isEmpty()
        || method.getReturnType().getKind() == TypeKind.VOID
        || method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.empty();
    }
    if (type.getEnclosedElements().stream()
        .anyMatch(e -> e.getKind() == ElementKind.FIELD && e.getSimpleName().contentEquals(name))) {
      return Optional.of(name);
    }
    int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
    return prefix < name.length() && Character.isUpperCase(name.charAt(prefix))
        ? Optional.of(decapitalised(name.substring(prefix)))
        : Optional.empty();
  }

  /** As the introspector of beans does it: {@code URL} stays. */
  private static String decapitalised(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
