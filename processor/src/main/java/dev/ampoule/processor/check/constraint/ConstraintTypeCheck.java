package dev.ampoule.processor.check.constraint;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.CheckModel;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.ConstraintModel.BuiltIn;
import dev.ampoule.processor.model.constraint.ConstraintModel.Custom;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.Standard;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.type.TypeRef;

/** A constraint stands on a type that it applies to. */
final class ConstraintTypeCheck implements ConstraintCheck {

  @Override
  public void check(ConstraintModel constraint, ValueModel value, Diagnostics diagnostics) {
    switch (constraint) {
      case BuiltIn builtIn -> {
        if (!builtIn.standard().appliesTo(value.form())) {
          report(constraint, value, builtIn.standard().subjects(), diagnostics);
        } else if (builtIn.standard() == Standard.NULL && value.isPrimitive()) {
          report(constraint, value, "types with null, and a primitive has none", diagnostics);
        }
      }
      case Custom(String _, CheckModel check, var _, var _, var _) -> {
        if (!check.applies()) {
          report(constraint, value, check.subject().display(), diagnostics);
        }
      }
      case ConstraintModel.Single _ -> {}
    }
  }

  private static void report(
      ConstraintModel constraint, ValueModel value, String subjects, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.CONSTRAINT_TYPE,
            "Constraint @%s does not apply to %s.",
            constraint.code(),
            value.type())
        .why("it applies to %s.", subjects)
        .fix("%s", fix(constraint, value))
        .at(constraint.ref());
  }

  private static String fix(ConstraintModel constraint, ValueModel value) {
    boolean around = value.form().isContainer() && value.form() != Form.ARRAY;
    if (!around || value.type().arguments().isEmpty()) {
      return "remove it, or change the type.";
    }
    TypeRef inner = value.type().arguments().getLast();
    String outer = value.type().simpleNames().getLast();
    String before =
        value.type().arguments().size() == 2 ? value.type().arguments().getFirst() + ", " : "";
    return "if it is meant for what is in it, write %s<%s@%s %s>."
        .formatted(outer, before, constraint.code(), inner.display());
  }
}
