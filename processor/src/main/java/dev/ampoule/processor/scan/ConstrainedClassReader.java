package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import dev.ampoule.processor.model.constraint.ConstrainedClass.Property;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.ConstraintReader.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the constraints of a class: on a whole value, on its properties, and of its variants. */
final class ConstrainedClassReader {

  private final Questions questions;
  private final TypeReader types;
  private final ValidatorReader validators;
  private final ConstraintReader constraints;
  private final CheckedValueReader values;
  private final ConstrainedMembers members;

  ConstrainedClassReader(Questions questions, ValidatorReader validators) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.validators = validators;
    this.constraints = new ConstraintReader(questions);
    this.values = new CheckedValueReader(questions, validators);
    this.members = new ConstrainedMembers(questions);
  }

  /**
   * Reads a class, and notes what it found.
   *
   * @param validator the class that will check it
   * @param origin the class of this compilation that needs it
   */
  void read(TypeElement type, TypeRef validator, TypeElement origin, Findings findings) {
    new Reading(type, origin, findings).read(validator);
  }

  private final class Reading {

    private final TypeElement type;
    private final TypeElement origin;
    private final PackageElement from;
    private final SourceRef ref;
    private final Findings findings;

    Reading(TypeElement type, TypeElement origin, Findings findings) {
      this.type = type;
      this.origin = origin;
      this.from = questions.packageOf(origin);
      this.ref = SourceRef.ofType(questions.binaryName(type));
      this.findings = findings;
    }

    void read(TypeRef validator) {
      findings.constrained(
          new ConstrainedClass(
              types.read(questions.wildcards(type), ref, findings),
              validator,
              ofClass(),
              properties(),
              variants(),
              types.read(origin),
              ref));
    }

    private List<ConstraintModel> ofClass() {
      List<ConstraintModel> found = new ArrayList<>();
      for (TypeElement declaring : members.hierarchy(type)) {
        SourceRef owner = SourceRef.ofType(questions.binaryName(declaring));
        Subject subject = new Subject(type.asType(), owner, true, from);
        found.addAll(constraints.read(declaring.getAnnotationMirrors(), subject, findings));
      }
      return found;
    }

    private List<ValueModel> variants() {
      List<ValueModel> found = new ArrayList<>();
      for (TypeMirror subtype : type.getPermittedSubclasses()) {
        TypeElement variant = (TypeElement) ((DeclaredType) subtype).asElement();
        TypeRef validator = validators.of(variant.asType(), origin, findings);
        if (validator != null) {
          TypeRef plain = types.read(questions.wildcards(variant), ref, findings);
          found.add(new ValueModel(plain, Form.OTHER, List.of(), null, null, validator, ref));
        }
      }
      return found;
    }

    private List<Property> properties() {
      Map<String, PropertyModel> inJson = new HashMap<>();
      for (PropertyModel property : questions.json().properties(type, findings)) {
        inJson.put(property.javaName(), property);
      }
      Map<Accessor, Property> found = new LinkedHashMap<>();
      for (ConstrainedMembers.Member member : members.of(type)) {
        SourceRef owner = owner(member.element());
        Accessor accessor = members.accessor(type, member, from);
        if (accessor == null) {
          reportUnreadable(member, owner);
          continue;
        }
        Subject subject = new Subject(declaredType(member.element()), owner, true, from);
        ValueModel value =
            values.read(subject, member.element().getAnnotationMirrors(), false, origin, findings);
        if (!value.isEmpty()) {
          PropertyModel json = inJson.get(member.name());
          found.merge(
              accessor,
              new Property(
                  json == null ? member.name() : json.name(),
                  member.name(),
                  accessor,
                  value,
                  json == null ? null : json.unwrapping()),
              (a, b) -> a.and(b.value()));
        }
      }
      return List.copyOf(found.values());
    }

    /** The type with the class's own arguments in the place of its supertypes' variables. */
    private TypeMirror declaredType(Element member) {
      if (member.getEnclosingElement() instanceof ExecutableElement) {
        return member.asType();
      }
      boolean own = type.equals(member.getEnclosingElement());
      TypeMirror seen =
          own
              ? member.asType()
              : questions.types().asMemberOf((DeclaredType) type.asType(), member);
      return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    private SourceRef owner(Element member) {
      Element declaring = member.getEnclosingElement();
      if (declaring instanceof ExecutableElement method) {
        return owner(method).parameter(member.getSimpleName().toString());
      }
      SourceRef owner =
          declaring instanceof TypeElement holder
              ? SourceRef.ofType(questions.binaryName(holder))
              : ref;
      return member instanceof ExecutableElement method
          ? owner.member(questions.signature(method))
          : owner.member(member.getSimpleName().toString());
    }

    private void reportUnreadable(ConstrainedMembers.Member member, SourceRef owner) {
      findings
          .diagnostics()
          .report(
              Code.CONSTRAINT_UNREADABLE,
              "The constraints on \"%s\" of %s cannot be checked.",
              member.name(),
              type.getSimpleName())
          .why("the generated checks read it by no reflection, and see no getter or field for it.")
          .fix("add a getter of the same type, or make the field visible to package %s.", from)
          .at(owner);
    }
  }
}
