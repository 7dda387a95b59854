package dev.ampoule.processor.check.route;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;

/** A blueprint's own name has no dot. */
public final class BlueprintNameCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    if (blueprint.name().contains(".")) {
      MountCheck.reportName(
          blueprint.name(),
          blueprint.ref().annotation(Blueprint.class.getName(), 0).attribute("name"),
          diagnostics);
    }
  }
}
