package dev.ampoule.processor.check.form;

import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;

/** One rule about a blueprint, or an application's class, that is judged without the others. */
@FunctionalInterface
public interface BlueprintCheck {

  /** Reports every place where the rule is broken. */
  void check(BlueprintModel blueprint, Diagnostics diagnostics);
}
