package dev.ampoule.processor.check.constraint;

import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.ValueModel;

/** One rule about the constraints on a value. */
@FunctionalInterface
interface ConstraintCheck {

  /** Reports a constraint on a value that breaks the rule. */
  void check(ConstraintModel constraint, ValueModel value, Diagnostics diagnostics);
}
