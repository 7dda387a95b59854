package dev.ampoule.processor.check;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;

/** A blueprint's own name has no dot. */
final class BlueprintNameCheck implements BlueprintCheck {

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
