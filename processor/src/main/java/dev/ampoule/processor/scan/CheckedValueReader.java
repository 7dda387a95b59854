package dev.ampoule.processor.scan;

import com.google.auto.common.AnnotationMirrors;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.ConstraintReader.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what is checked of a value: constraints on it, on what is in it, and its own type's. */
final class CheckedValueReader {

  private static final String VALID = "jakarta.validation.Valid";

  private static final Map<String, String> OPTIONAL_PRIMITIVES =
      Map.of(
          "java.util.OptionalInt", "java.lang.Integer",
          "java.util.OptionalLong", "java.lang.Long",
          "java.util.OptionalDouble", "java.lang.Double");

  private final Questions questions;
  private final TypeReader types;
  private final FormReader forms;
  private final ConstraintReader constraints;
  private final ValidatorReader validators;

  CheckedValueReader(Questions questions, ValidatorReader validators) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.forms = new FormReader(questions);
    this.constraints = new ConstraintReader(questions);
    this.validators = validators;
  }

  /**
   * Reads a value.
   *
   * @param subject its type, and where it is declared
   * @param mirrors the annotations of its declaration
   * @param cascades whether the constraints of its own type are checked without {@code @Valid}
   * @param origin the class of this compilation that the checks are generated for
   */
  ValueModel read(
      Subject subject,
      List<? extends AnnotationMirror> mirrors,
      boolean cascades,
      TypeElement origin,
      Findings findings) {
    return new Reading(origin, findings).value(subject, mirrors, List.of(), cascades);
  }

  private final class Reading {

    private final TypeElement origin;
    private final Findings findings;

    Reading(TypeElement origin, Findings findings) {
      this.origin = origin;
      this.findings = findings;
    }

    /** The {@code others} stand on the type too, and are not meant for its values. */
    ValueModel value(
        Subject subject,
        List<? extends AnnotationMirror> mirrors,
        List<? extends AnnotationMirror> others,
        boolean cascades) {
      TypeMirror type = forms.variable(subject.type());
      Form form = forms.read(type);
      boolean valid = cascades || isValid(mirrors) || isValid(type.getAnnotationMirrors());
      List<ConstraintModel> found = new ArrayList<>(constraints.read(mirrors, subject, findings));
      List<AnnotationMirror> onType =
          without(
              without(type.getAnnotationMirrors(), form == Form.ARRAY ? List.of() : mirrors),
              others);
      found.addAll(constraints.read(onType, subject.inner(subject.type()), findings));
      String box = OPTIONAL_PRIMITIVES.get(name(type));
      if (box != null) {
        return optionalPrimitive(subject, type, questions.elements().getTypeElement(box), found);
      }
      if (type instanceof ArrayType array) {
        return array(subject, array, found, mirrors, valid);
      }
      List<? extends TypeMirror> arguments =
          type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
      ValueModel key = null;
      ValueModel content = null;
      if (form == Form.MAP && arguments.size() == 2) {
        key = content(subject, arguments.get(0), false);
        content = content(subject, arguments.get(1), valid);
      } else if (form != Form.MAP && form.isContainer() && arguments.size() == 1) {
        content = content(subject, arguments.getFirst(), valid);
      }
      TypeRef validator =
          valid && !form.isContainer() ? validators.of(type, origin, findings) : null;
      if (isValid(mirrors) && validator == null && content == null && !isOpen(type)) {
        useless(subject, mirrors);
      }
      return new ValueModel(
          types.read(type, subject.owner(), findings),
          form,
          found,
          key,
          content,
          validator,
          subject.owner());
    }

    private @Nullable ValueModel content(Subject subject, TypeMirror type, boolean cascades) {
      ValueModel content =
          value(
              subject.inner(forms.variable(type)),
              type.getAnnotationMirrors(),
              List.of(),
              cascades);
      return content.isEmpty() ? null : content;
    }

    /** What stands on an {@code OptionalInt} is about the number in it. */
    private ValueModel optionalPrimitive(
        Subject subject, TypeMirror type, TypeElement box, List<ConstraintModel> found) {
      ValueModel content =
          new ValueModel(
              types.read(box), forms.read(box.asType()), found, null, null, null, subject.owner());
      return new ValueModel(
          types.read(type, subject.owner(), findings),
          Form.OPTIONAL,
          List.of(),
          null,
          found.isEmpty() ? null : content,
          null,
          subject.owner());
    }

    /**
     * Java puts {@code @Size String[]} on the array and on its elements. It is meant for the array
     * if it applies to arrays, else for the elements.
     */
    private ValueModel array(
        Subject subject,
        ArrayType array,
        List<ConstraintModel> found,
        List<? extends AnnotationMirror> mirrors,
        boolean valid) {
      TypeMirror component = array.getComponentType();
      Form form = forms.read(component);
      List<ConstraintModel> own = new ArrayList<>();
      List<ConstraintModel> ofElements = new ArrayList<>();
      for (ConstraintModel constraint : found) {
        boolean meant =
            constraint instanceof ConstraintModel.BuiltIn builtIn
                && !builtIn.standard().appliesTo(Form.ARRAY)
                && builtIn.standard().appliesTo(form);
        (meant ? ofElements : own).add(constraint);
      }
      ValueModel content = value(subject.inner(component), List.of(), mirrors, valid);
      ValueModel all =
          new ValueModel(content.type(), form, ofElements, null, null, null, subject.owner())
              .merged(content);
      return new ValueModel(
          types.read(array, subject.owner(), findings),
          Form.ARRAY,
          own,
          null,
          all.isEmpty() ? null : all,
          null,
          subject.owner());
    }

    private void useless(Subject subject, List<? extends AnnotationMirror> mirrors) {
      if (mirrors.isEmpty()) {
        return;
      }
      findings
          .diagnostics()
          .report(
              Code.CONSTRAINT_USELESS,
              "@Valid has nothing to check: %s has no constraints.",
              types.read(subject.type(), subject.owner(), findings))
          .why("it checks the constraints that the type's own properties have.")
          .fix("put constraints on the properties, or remove @Valid.")
          .at(subject.placed() ? subject.owner().annotation(VALID, 0) : subject.owner());
    }
  }

  /** Whether values may be of types that are not known here. */
  private static boolean isOpen(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.ERROR;
  }

  private static boolean isValid(List<? extends AnnotationMirror> mirrors) {
    return mirrors.stream().anyMatch(m -> AnnotationReader.nameOf(m).equals(VALID));
  }

  private static List<AnnotationMirror> without(
      List<? extends AnnotationMirror> all, List<? extends AnnotationMirror> others) {
    List<AnnotationMirror> rest = new ArrayList<>();
    for (AnnotationMirror mirror : all) {
      if (others.stream().noneMatch(o -> AnnotationMirrors.equivalence().equivalent(o, mirror))) {
        rest.add(mirror);
      }
    }
    return rest;
  }

  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : "";
  }
}
