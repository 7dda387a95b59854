package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.Inclusion.Filtered;
import dev.ampoule.processor.model.json.Inclusion.Rule;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the filters of {@code @JsonInclude}, which generated code has to make. */
final class FilterReader {

  private final Questions questions;
  private final Members members;
  private final TypeReader types;

  FilterReader(Questions questions) {
    this.questions = questions;
    this.members = new Members(questions);
    this.types = new TypeReader(questions);
  }

  /** The rule of the filter that the attribute names; {@code none} if it names none. */
  Rule read(
      TypeElement owner,
      AnnotationReader annotation,
      String attribute,
      Rule none,
      Findings findings) {
    TypeMirror named = annotation.type(attribute);
    if (named == null || questions.isSubtype(named, "java.lang.Void")) {
      return none;
    }
    SourceRef ref = annotation.ref().attribute(attribute);
    if (named.getKind() == TypeKind.ERROR) {
      types.read(named, ref, findings);
      return none;
    }
    String obstacle = obstacle(owner, named);
    if (obstacle.isEmpty()) {
      TypeElement filter = (TypeElement) ((DeclaredType) named).asElement();
      return new Filtered(types.readDeclaration(filter, ref, findings));
    }
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "@JsonInclude(%s = %s.class) is not honoured.",
            attribute,
            types.read(named, ref, findings).erased())
        .why("generated code makes the filter, and %s.", obstacle)
        .fix(
            "name a class that the codec can see and make: static, not private, with a"
                + " constructor without parameters that is not private.")
        .at(ref);
    return none;
  }

  /** Why generated code cannot make one; empty if it can. */
  private String obstacle(TypeElement owner, TypeMirror named) {
    if (!(named instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement filter)
        || (filter.getKind() != ElementKind.CLASS && filter.getKind() != ElementKind.RECORD)) {
      return "that is no class with a constructor";
    }
    if (filter.getModifiers().contains(Modifier.ABSTRACT)) {
      return "it is abstract";
    }
    if (filter.getEnclosingElement() instanceof TypeElement
        && !filter.getModifiers().contains(Modifier.STATIC)) {
      return "it is an inner class";
    }
    Optional<ExecutableElement> constructor = constructor(filter);
    boolean foreign = !questions.inThisCompilation(owner);
    if (!questions.accessibleFrom(
            filter,
            foreign
                ? questions.elements().getPackageElement("java.lang")
                : questions.packageOf(owner))
        || constructor.map(c -> !isUsable(c, owner)).orElse(false)) {
      return "it is not accessible";
    }
    return constructor
        .map(c -> questions.thrown(c).isChecked() ? "its constructor throws" : "")
        .orElse("it has no constructor without parameters");
  }

  /** Whether a codec of any package can decide which properties of the class are written. */
  boolean isPublic(TypeElement type, ObjectModel object) {
    return object.properties().stream()
        .flatMap(p -> Stream.of(p.inclusion().value(), p.inclusion().content()))
        .allMatch(
            rule ->
                switch (rule) {
                  case Inclusion.Fixed _ -> true;
                  case Inclusion.Changed _ -> hasPublicConstructor(type);
                  case Filtered(TypeRef filter) ->
                      hasPublicConstructor(
                          questions.elements().getTypeElement(filter.qualifiedName()));
                });
  }

  private boolean hasPublicConstructor(@Nullable TypeElement type) {
    return type != null
        && questions.accessibleFrom(type, questions.elements().getPackageElement("java.lang"))
        && constructor(type).filter(c -> c.getModifiers().contains(Modifier.PUBLIC)).isPresent();
  }

  private boolean isUsable(ExecutableElement constructor, TypeElement owner) {
    return members.isUsable(constructor, owner);
  }

  /** The constructor without parameters. */
  static Optional<ExecutableElement> constructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(c -> c.getParameters().isEmpty())
        .findFirst();
  }
}
