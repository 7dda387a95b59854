package dev.ampoule.processor.check.hook;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.ReturnModel;
import java.util.List;

/** Hooks take and return what the moment at which they run has. */
public final class HookSignatureCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (HookModel hook : blueprint.hooks()) {
      switch (hook.kind()) {
        case BEFORE_REQUEST -> {}
        case AFTER_REQUEST -> after(blueprint, hook, diagnostics);
        case TEARDOWN_REQUEST, TEARDOWN_APP_CONTEXT -> teardown(blueprint, hook, diagnostics);
        case URL_VALUE_PREPROCESSOR, URL_DEFAULTS -> url(blueprint, hook, diagnostics);
        case ON_SIGNAL -> ListenerCheck.check(blueprint, hook, diagnostics);
      }
    }
  }

  private static void after(BlueprintModel blueprint, HookModel hook, Diagnostics diagnostics) {
    ReturnModel.Kind kind = hook.returns().kind();
    if (kind != ReturnModel.Kind.RESPONSE && kind != ReturnModel.Kind.NOTHING) {
      returned(blueprint, hook, diagnostics)
          .why("it gets the response and returns that one, another one, or nothing.")
          .fix("write \"Response %s(Response response)\".", hook.methodName())
          .at(hook.ref());
    }
  }

  private static void teardown(BlueprintModel blueprint, HookModel hook, Diagnostics diagnostics) {
    if (hook.returns().kind() != ReturnModel.Kind.NOTHING) {
      returned(blueprint, hook, diagnostics)
          .why("the response has been built when it runs, and nobody takes its result.")
          .fix("write \"void %s(@Nullable Throwable error)\".", hook.methodName())
          .at(hook.ref());
    }
    List<ParamModel> errors =
        hook.params().stream().filter(p -> p.source() == Source.ERROR).toList();
    for (ParamModel error : errors) {
      if (!error.type().is("java.lang.Throwable")) {
        diagnostics
            .report(
                Code.HOOK_SIGNATURE,
                "%s method %s takes a %s.",
                hook.kind().annotation(),
                name(blueprint, hook),
                error.type())
            .why("it is told of any failure, whatever its type, and of none with null.")
            .fix("write \"@Nullable Throwable %s\".", error.name())
            .at(error.ref());
      }
    }
  }

  private static void url(BlueprintModel blueprint, HookModel hook, Diagnostics diagnostics) {
    if (hook.returns().kind() != ReturnModel.Kind.NOTHING) {
      returned(blueprint, hook, diagnostics)
          .why("it changes the map of values that it gets, and nobody takes its result.")
          .fix("write \"void %s(Map<String, Object> values)\".", hook.methodName())
          .at(hook.ref());
    }
  }

  private static Diagnostics.Draft returned(
      BlueprintModel blueprint, HookModel hook, Diagnostics diagnostics) {
    return diagnostics.report(
        Code.HOOK_SIGNATURE,
        "%s method %s returns %s.",
        hook.kind().annotation(),
        name(blueprint, hook),
        hook.returns().type());
  }

  static String name(BlueprintModel blueprint, HookModel hook) {
    return blueprint.type().display() + "." + hook.methodName();
  }
}
