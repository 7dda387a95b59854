package dev.ampoule.processor.check.wiring;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.ProviderModel;
import java.util.List;
import java.util.stream.Collectors;

/** No provider needs, in the end, what it provides. */
public final class DependencyCycleCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    for (List<ProviderModel> cycle : DependencyGraph.of(app).cycles()) {
      ProviderModel first = cycle.getFirst();
      diagnostics
          .report(
              Code.DEPENDENCY_CYCLE,
              "%s is needed to provide itself: %s -> %s.",
              first.provided(),
              cycle.stream().map(p -> p.provided().display()).collect(Collectors.joining(" -> ")),
              first.provided())
          .why("each of them would have to be built before the others.")
          .fix("let one of them take what both need, instead of the other.")
          .at(first.ref());
    }
  }
}
