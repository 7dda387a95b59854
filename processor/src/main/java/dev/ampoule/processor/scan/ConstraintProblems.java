package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reports what an annotation of {@code jakarta.validation} asks for and generated code cannot. */
final class ConstraintProblems {

  /** What chooses groups; repeated conversions are in a list. */
  private static final Set<String> GROUPING =
      Set.of(
          "jakarta.validation.GroupSequence",
          "jakarta.validation.groups.ConvertGroup",
          "jakarta.validation.groups.ConvertGroup.List");

  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

  private final Findings findings;
  private final SourceRef ref;

  /** Problems of the constraint that stands there. */
  ConstraintProblems(Findings findings, SourceRef ref) {
    this.findings = findings;
    this.ref = ref;
  }

  /** Annotations that choose groups would have to change what is checked. */
  static void groups(
      List<? extends AnnotationMirror> mirrors,
      SourceRef owner,
      boolean placed,
      Findings findings) {
    for (AnnotationMirror mirror : mirrors) {
      String name = AnnotationReader.nameOf(mirror);
      if (GROUPING.contains(name)) {
        findings
            .diagnostics()
            .report(
                Code.CONSTRAINT_GROUPS,
                "@%s changes the group of constraints.",
                mirror.getAnnotationType().asElement().getSimpleName())
            .why("constraints are checked together, before a handler runs: there is one group.")
            .fix("remove it; declare a type for each shape of the data instead.")
            .at(placed ? owner.annotation(name, 0) : owner);
      }
    }
  }

  /** A constraint of a group would have to be asked for, which a request does not. */
  void groups(String code, Settings settings) {
    for (TypeMirror group : settings.types("groups")) {
      if (!group.toString().equals(DEFAULT_GROUP)) {
        findings
            .diagnostics()
            .report(
                Code.CONSTRAINT_GROUPS,
                "Constraint @%s belongs to the group %s.",
                code,
                simpleName(group))
            .why("constraints are checked together, before a handler runs: there is one group.")
            .fix("remove \"groups\"; declare a type for each shape of the data instead.")
            .at(ref.annotation() == null ? ref : ref.attribute("groups"));
        return;
      }
    }
  }

  /** Messages are text with names in braces; expressions are not evaluated. */
  void message(String code, Settings settings) {
    String message = settings.message();
    if (message.replace("\\\\", "").replace("\\$", "").contains("${")) {
      findings
          .diagnostics()
          .report(
              Code.CONSTRAINT_MESSAGE, "Message \"%s\" of @%s has an expression.", message, code)
          .why("a message puts in attributes of the constraint, {max}, and other messages.")
          .fix("write {…} with the name of an attribute, or \\${ for the characters themselves.")
          .at(ref.annotation() == null ? ref : ref.attribute("message"));
    }
  }

  /**
   * Validators of {@code jakarta.validation} are found and built by reflection.
   *
   * @param simple whether the constraint is made of no others
   * @return whether there is a problem
   */
  boolean validators(AnnotationMirror mirror, String code, boolean simple) {
    Element type = mirror.getAnnotationType().asElement();
    String name = AnnotationReader.nameOf(mirror);
    boolean named =
        AnnotationReader.all(type, "jakarta.validation.Constraint", ref, findings).stream()
            .anyMatch(a -> !a.types("validatedBy").isEmpty());
    boolean foreign = name.startsWith("org.hibernate.validator.");
    if (!named && !foreign && !simple) {
      return false;
    }
    String why =
        named
            ? "a ConstraintValidator is found and built by reflection."
            : foreign
                ? "only Hibernate Validator knows what checks it."
                : "its annotation names nothing that checks it, and is made of no others.";
    String fix =
        foreign
            ? "use constraints of jakarta.validation, or one of your own."
            : "implement ConstraintCheck, and annotate @%s with @Constraint(YourCheck.class) of"
                    .formatted(code)
                + " dev.ampoule.annotation.";
    findings
        .diagnostics()
        .report(Code.CONSTRAINT_VALIDATOR, "Constraint @%s cannot be checked.", code)
        .why("%s", why)
        .fix("%s", fix)
        .at(ref);
    return true;
  }

  private static String simpleName(TypeMirror type) {
    String name = type.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
