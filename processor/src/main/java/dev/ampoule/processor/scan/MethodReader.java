package dev.ampoule.processor.scan;

import com.google.auto.common.MoreElements;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the methods of a class that a reader is interested in: those of superclasses and interfaces
 * first, then its own, each in source order, without those that are overridden.
 *
 * <p>Only the methods asked for are looked at: a field or another method may have a type that will
 * be generated.
 */
final class MethodReader {

  private static final Pattern UNNAMED = Pattern.compile("arg\\d+");

  private final Questions questions;

  MethodReader(Questions questions) {
    this.questions = questions;
  }

  /** The methods of {@code type} that are wanted by themselves or by what they override. */
  List<Method> read(TypeElement type, Predicate<ExecutableElement> wanted) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (TypeElement declaring : hierarchy(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        if (declaring.equals(type) || !isPrivateOrStatic(method)) {
          methods.add(method);
        }
      }
    }
    List<Method> found = new ArrayList<>();
    Set<ExecutableElement> gone = new LinkedHashSet<>();
    for (ExecutableElement method : methods) {
      if (wanted.test(method) && !gone.contains(method)) {
        ExecutableElement last = lastOverride(method, methods, type, gone);
        ExecutableElement annotated = wanted.test(last) ? last : method;
        gone.add(last);
        found.add(method(type, annotated, last));
      }
    }
    return found;
  }

  /** A constructor as a method. */
  Method constructor(TypeElement type, ExecutableElement constructor) {
    return method(type, constructor, constructor);
  }

  private ExecutableElement lastOverride(
      ExecutableElement method,
      List<ExecutableElement> methods,
      TypeElement type,
      Set<ExecutableElement> gone) {
    ExecutableElement last = method;
    for (ExecutableElement other : methods) {
      if (!other.equals(last) && questions.elements().overrides(other, last, type)) {
        gone.add(last);
        last = other;
      }
    }
    return last;
  }

  private Method method(TypeElement type, ExecutableElement annotated, ExecutableElement called) {
    ExecutableType resolved =
        (ExecutableType) questions.types().asMemberOf((DeclaredType) type.asType(), annotated);
    TypeElement declaring = MoreElements.asType(annotated.getEnclosingElement());
    SourceRef ref =
        SourceRef.ofType(questions.binaryName(declaring)).member(questions.signature(annotated));
    return new Method(type, annotated, resolved, traits(type, called, resolved), ref);
  }

  private Set<MethodTrait> traits(
      TypeElement type, ExecutableElement method, ExecutableType resolved) {
    Set<MethodTrait> traits = EnumSet.noneOf(MethodTrait.class);
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      traits.add(MethodTrait.PRIVATE);
    }
    if (modifiers.contains(Modifier.STATIC)) {
      traits.add(MethodTrait.STATIC);
    }
    if (modifiers.contains(Modifier.ABSTRACT)) {
      traits.add(MethodTrait.ABSTRACT);
    }
    if (!method.getTypeParameters().isEmpty()) {
      traits.add(MethodTrait.GENERIC);
    }
    if (resolved.getThrownTypes().stream().anyMatch(questions::isChecked)) {
      traits.add(MethodTrait.THROWS_CHECKED);
    }
    if (resolved.getThrownTypes().stream().anyMatch(this::isNoException)) {
      traits.add(MethodTrait.THROWS_THROWABLE);
    }
    if (!modifiers.contains(Modifier.PUBLIC)
        && !questions.packageOf(method).equals(questions.packageOf(type))) {
      traits.add(MethodTrait.INACCESSIBLE);
    }
    if (!questions.inThisCompilation(method)
        && method.getParameters().stream()
            .anyMatch(p -> UNNAMED.matcher(p.getSimpleName()).matches())) {
      traits.add(MethodTrait.UNNAMED_PARAMETERS);
    }
    return traits;
  }

  private boolean isNoException(TypeMirror thrown) {
    return thrown.getKind() == TypeKind.DECLARED
        && !questions.isSubtype(thrown, "java.lang.Exception")
        && !questions.isSubtype(thrown, "java.lang.Error");
  }

  private List<TypeElement> hierarchy(TypeElement type) {
    Set<TypeElement> types = new LinkedHashSet<>();
    collect(type, types);
    return List.copyOf(types);
  }

  private void collect(TypeElement type, Set<TypeElement> types) {
    for (TypeMirror above : questions.types().directSupertypes(type.asType())) {
      Element element = questions.types().asElement(above);
      if (element instanceof TypeElement supertype
          && !supertype.getQualifiedName().contentEquals("java.lang.Object")) {
        collect(supertype, types);
      }
    }
    types.add(type);
  }

  private static boolean isPrivateOrStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PRIVATE)
        || method.getModifiers().contains(Modifier.STATIC);
  }
}
