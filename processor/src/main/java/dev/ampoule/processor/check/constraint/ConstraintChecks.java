package dev.ampoule.processor.check.constraint;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.ValueModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the rules about constraints on parameters, and on classes with what is in them. */
public final class ConstraintChecks implements BlueprintCheck {

  private static final List<ConstraintCheck> CHECKS =
      List.of(new ConstraintTypeCheck(), new ConstraintSettingsCheck(), new PatternCheck());

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (Callable method : Callable.of(blueprint)) {
      for (ParamModel param : method.params()) {
        check(param.checks(), diagnostics);
      }
    }
  }

  /** Judges the constraints of a class. */
  public void check(ConstrainedClass type, Diagnostics diagnostics) {
    check(
        new ValueModel(type.type(), Form.OTHER, type.constraints(), null, null, null, type.ref()),
        diagnostics);
    type.properties().forEach(property -> check(property.value(), diagnostics));
  }

  private static void check(@Nullable ValueModel value, Diagnostics diagnostics) {
    if (value == null) {
      return;
    }
    value.constraints().forEach(constraint -> check(constraint, value, diagnostics));
    new BoundsCheck().check(value, diagnostics);
    check(value.key(), diagnostics);
    check(value.content(), diagnostics);
  }

  private static void check(ConstraintModel constraint, ValueModel value, Diagnostics diagnostics) {
    CHECKS.forEach(check -> check.check(constraint, value, diagnostics));
    if (constraint instanceof ConstraintModel.Single single) {
      single.parts().forEach(part -> check(part, value, diagnostics));
    }
  }
}
