package dev.ampoule.processor.check.hook;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.ParamModel;

/** Hooks that run outside of requests as well take nothing of a request. */
public final class HookWithoutRequestCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (HookModel hook : blueprint.hooks()) {
      if (hook.kind().withoutRequest()) {
        hook.params().stream()
            .filter(ParamModel::needsRequest)
            .forEach(param -> report(blueprint, hook, param, diagnostics));
      }
    }
  }

  private static void report(
      BlueprintModel blueprint, HookModel hook, ParamModel param, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.HOOK_SIGNATURE,
            "%s method %s takes \"%s\" from a request.",
            hook.kind().annotation(),
            HookSignatureCheck.name(blueprint, hook),
            param.name())
        .why("%s outside of requests too.", whatHappens(hook.kind()))
        .fix("call Request.current() in the method, where Context.hasRequest() is true.")
        .at(param.ref());
  }

  private static String whatHappens(HookModel.Kind kind) {
    return switch (kind) {
      case URL_DEFAULTS -> "URLs are built";
      case ON_SIGNAL -> "signals are sent";
      default -> "application contexts exist";
    };
  }
}
