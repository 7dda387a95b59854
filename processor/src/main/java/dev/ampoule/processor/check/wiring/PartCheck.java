package dev.ampoule.processor.check.wiring;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.type.SourceRef;

/** A class that is used and not mounted has no methods that only a request calls. */
public final class PartCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    if (blueprint.kind() != BlueprintModel.Kind.PART) {
      return;
    }
    blueprint.handlers().stream()
        .map(handler -> handler.ref())
        .distinct()
        .forEach(ref -> report("Handler", ref, diagnostics));
    blueprint.hooks().stream()
        .filter(hook -> hook.kind() != HookModel.Kind.ON_SIGNAL)
        .forEach(hook -> report(hook.kind().annotation() + " method", hook.ref(), diagnostics));
    blueprint
        .errorHandlers()
        .forEach(handler -> report("Error handler", handler.ref(), diagnostics));
  }

  private static void report(String word, SourceRef ref, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.USELESS_USE,
            "%s %s stands in a class that is only in \"uses\".",
            word,
            ref.display())
        .why("no request gets there: what is in \"uses\" is not mounted.")
        .fix("annotate the class with @Blueprint, and name it in \"blueprints\".")
        .at(ref);
  }
}
