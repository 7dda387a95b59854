package dev.ampoule.processor.check.advice;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AdviceModel;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.rules.AdviceChain;
import dev.ampoule.processor.rules.FullRules;
import dev.ampoule.processor.rules.Mounted;
import java.util.HashSet;
import java.util.List;

/** No advice stands once more on a blueprint or handler that is mounted below. */
public final class MountedAdviceCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    AdviceDuplicates duplicates = new AdviceDuplicates(new HashSet<>(), diagnostics);
    FullRules rules = FullRules.of(app);
    for (Mounted mount : rules.mounts()) {
      List<AdviceModel> around = AdviceChain.around(rules, mount);
      BlueprintModel blueprint = mount.blueprint();
      duplicates.check(around, blueprint.advice(), blueprint.type().display());
      blueprint
          .handlers()
          .forEach(
              handler ->
                  duplicates.check(
                      around,
                      handler.advice(),
                      blueprint.type().display() + "." + handler.methodName()));
    }
  }
}
