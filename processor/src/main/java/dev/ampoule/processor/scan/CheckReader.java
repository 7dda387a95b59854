package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.constraint.CheckModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.ConstraintReader.Subject;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the classes that decide about constraints of the user's own. */
final class CheckReader {

  private static final String CHECK = "dev.ampoule.validation.ConstraintCheck";

  private final Questions questions;
  private final TypeReader types;
  private final AnnotationModelReader annotations;

  CheckReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.annotations = new AnnotationModelReader(questions);
  }

  /**
   * A class that decides.
   *
   * @param check the class
   * @param message the message that its constraint has by default
   */
  record Found(CheckModel check, String message) {}

  /** The class that the annotation of a constraint names; empty after an error. */
  Optional<Found> read(AnnotationMirror mirror, Subject subject, SourceRef ref, Findings findings) {
    TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
    AnnotationReader meta =
        AnnotationReader.find(annotation, dev.ampoule.annotation.Constraint.class, ref, findings)
            .orElseThrow();
    if (!(meta.type("value") instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    TypeElement type = (TypeElement) declared.asElement();
    DeclaredType check = questions.asSuper(type.asType(), CHECK);
    if (check == null
        || check.getTypeArguments().size() != 2
        || !questions
            .types()
            .isSameType(check.getTypeArguments().getFirst(), annotation.asType())) {
      reportCheck(annotation, type, ref, findings);
      return Optional.empty();
    }
    TypeMirror wanted = check.getTypeArguments().get(1);
    boolean applies = questions.types().isAssignable(boxed(subject.type()), wanted);
    CheckModel model =
        new CheckModel(
            types.read(type),
            annotations.read(mirror, ref, findings),
            types.read(wanted, ref, findings),
            applies,
            isBuilt(type, subject.from()));
    if (!questions.accessibleFrom(type, subject.from())
        || !questions.accessibleFrom(annotation, subject.from())) {
      reportHidden(annotation, type, subject.from(), ref, findings);
      return Optional.empty();
    }
    return Optional.of(new Found(model, meta.string("message")));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? questions.types().boxedClass(primitive).asType()
        : questions.types().erasure(type);
  }

  private boolean isBuilt(TypeElement type, PackageElement from) {
    return !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(c -> c.getParameters().isEmpty() && questions.accessibleFrom(c, from));
  }

  private static void reportCheck(
      Element annotation, TypeElement type, SourceRef ref, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.CONSTRAINT_CHECK,
            "%s does not decide about the constraint @%s.",
            type.getSimpleName(),
            annotation.getSimpleName())
        .why("the class that a constraint names implements ConstraintCheck for its annotation.")
        .fix(
            "declare \"class %s implements ConstraintCheck<%s, …>\" with the type of the values.",
            type.getSimpleName(), annotation.getSimpleName())
        .at(ref);
  }

  private static void reportHidden(
      Element annotation, TypeElement type, PackageElement from, SourceRef ref, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.CONSTRAINT_CHECK,
            "The constraint @%s and its %s cannot be used here.",
            annotation.getSimpleName(),
            type.getSimpleName())
        .why("the generated checks stand in the package %s, which does not see both.", from)
        .fix("make them public, or move them into that package.")
        .at(ref);
  }
}
