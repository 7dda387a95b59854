package dev.ampoule.processor.check.hook;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.HookModel.Kind;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;

/** Hooks for URLs can hold the endpoint and the values that they are handed. */
public final class UrlHookCheck implements BlueprintCheck {

  private static final List<String> NAME_AND_VALUE =
      List.of("java.lang.String", "java.lang.Object");

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    boolean root = blueprint.kind() == BlueprintModel.Kind.APPLICATION;
    for (HookModel hook : blueprint.hooks()) {
      for (ParamModel param : hook.params()) {
        if (param.source() == Source.URL_VALUES && !holdsValues(param.type())) {
          reportMap(blueprint, hook, param, diagnostics);
        }
        if (param.source() == Source.ENDPOINT
            && hook.kind() == Kind.URL_VALUE_PREPROCESSOR
            && (root || hook.app())
            && !param.nullable()) {
          reportNull(blueprint, hook, param, diagnostics);
        }
      }
    }
  }

  private static boolean holdsValues(TypeRef type) {
    return type.arguments().stream().map(TypeRef::qualifiedName).toList().equals(NAME_AND_VALUE);
  }

  private static void reportMap(
      BlueprintModel blueprint, HookModel hook, ParamModel param, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.HOOK_SIGNATURE,
            "%s method %s takes a %s.",
            hook.kind().annotation(),
            HookSignatureCheck.name(blueprint, hook),
            param.type())
        .why("the values of a URL have names and any type.")
        .fix("write \"Map<String, Object> %s\".", param.name())
        .at(param.ref());
  }

  private static void reportNull(
      BlueprintModel blueprint, HookModel hook, ParamModel param, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.HOOK_SIGNATURE,
            "%s method %s takes an endpoint that is never null.",
            hook.kind().annotation(),
            HookSignatureCheck.name(blueprint, hook))
        .why("it sees every request, and one that no rule matches has no endpoint.")
        .fix("write \"@Nullable String %s\".", param.name())
        .at(param.ref());
  }
}
