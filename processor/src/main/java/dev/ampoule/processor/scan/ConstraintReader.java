package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.Standard;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads annotations that are constraints: standard ones, the user's own, and those made of them.
 */
final class ConstraintReader {

  private static final String JAKARTA = "jakarta.validation.Constraint";
  private static final String OWN = "dev.ampoule.annotation.Constraint";
  private static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";

  private final Questions questions;
  private final CheckReader checks;

  ConstraintReader(Questions questions) {
    this.questions = questions;
    this.checks = new CheckReader(questions);
  }

  /** Whether an annotation is a constraint. */
  static boolean isConstraint(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    return AnnotationReader.has(type, JAKARTA) || AnnotationReader.has(type, OWN);
  }

  /**
   * What constraints are read for.
   *
   * @param type the type of the values that they are about
   * @param owner what they stand on
   * @param placed whether they stand on the element itself, where a message can point at them
   * @param from the package whose generated class checks them
   */
  record Subject(TypeMirror type, SourceRef owner, boolean placed, PackageElement from) {

    /** The same for a type inside of it. */
    Subject inner(TypeMirror content) {
      return new Subject(content, owner, false, from);
    }
  }

  /** The constraints among annotations, those in containers included. */
  List<ConstraintModel> read(
      List<? extends AnnotationMirror> mirrors, Subject subject, Findings findings) {
    ConstraintProblems.groups(mirrors, subject.owner(), subject.placed(), findings);
    List<ConstraintModel> found = new ArrayList<>();
    for (Mention mention : Mention.all(mirrors, subject.owner(), subject.placed())) {
      Settings settings = Settings.of(questions, mention.mirror());
      found.addAll(new Reading(subject, mention.ref(), findings).read(mention.mirror(), settings));
    }
    return found;
  }

  /** One constraint with all that it is made of. */
  private final class Reading {

    private final Subject subject;
    private final SourceRef ref;
    private final Findings findings;
    private final ConstraintProblems problems;
    private final Set<String> outer = new TreeSet<>();

    Reading(Subject subject, SourceRef ref, Findings findings) {
      this.subject = subject;
      this.ref = ref;
      this.findings = findings;
      this.problems = new ConstraintProblems(findings, ref);
    }

    List<ConstraintModel> read(AnnotationMirror mirror, Settings settings) {
      String name = AnnotationReader.nameOf(mirror);
      String code = mirror.getAnnotationType().asElement().getSimpleName().toString();
      if (outer.contains(name)) {
        return List.of();
      }
      if (outer.isEmpty()) {
        problems.groups(code, settings);
      }
      problems.message(code, settings);
      Optional<Standard> standard = Standard.of(name);
      if (standard.isPresent()) {
        return List.of(
            new ConstraintModel.BuiltIn(
                standard.get(),
                settings.message(),
                settings.texts(),
                settings.constants("flags"),
                ref));
      }
      outer.add(name);
      List<ConstraintModel> made = made(mirror, code, settings);
      outer.remove(name);
      return made;
    }

    /** A constraint of the user's own, with the others that stand on its annotation. */
    private List<ConstraintModel> made(AnnotationMirror mirror, String code, Settings settings) {
      Element type = mirror.getAnnotationType().asElement();
      List<ConstraintModel> parts = new ArrayList<>();
      boolean own = AnnotationReader.has(type, OWN);
      if (own) {
        checks
            .read(mirror, subject, ref, findings)
            .map(check -> custom(code, check, settings))
            .ifPresent(parts::add);
      }
      for (Mention part : Mention.all(type.getAnnotationMirrors(), ref, false)) {
        Settings inner = Settings.of(questions, part.mirror()).overridden(settings, mirror, part);
        parts.addAll(read(part.mirror(), inner));
      }
      if (!own && problems.validators(mirror, code, parts.isEmpty())) {
        return List.of();
      }
      return AnnotationReader.has(type, SINGLE) && !parts.isEmpty()
          ? List.of(
              new ConstraintModel.Single(code, parts, settings.message(), settings.texts(), ref))
          : parts;
    }

    private ConstraintModel custom(String code, CheckReader.Found found, Settings settings) {
      String message = settings.message();
      return new ConstraintModel.Custom(
          code,
          found.check(),
          message.isEmpty() ? found.message() : message,
          settings.texts(),
          ref);
    }
  }
}
