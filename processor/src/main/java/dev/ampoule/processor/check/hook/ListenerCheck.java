package dev.ampoule.processor.check.hook;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.type.TypeRef;

/** An {@code @OnSignal} method takes the signal, gives nothing and throws nothing checked. */
final class ListenerCheck {

  private ListenerCheck() {}

  static void check(BlueprintModel blueprint, HookModel hook, Diagnostics diagnostics) {
    String name = HookSignatureCheck.name(blueprint, hook);
    if (hook.returns().kind() != ReturnModel.Kind.NOTHING) {
      diagnostics
          .report(
              Code.HOOK_SIGNATURE, "@OnSignal method %s returns %s.", name, hook.returns().type())
          .why("a signal only tells, and nobody takes the result of a listener.")
          .fix("make it void.")
          .at(hook.ref());
    }
    if (hook.traits().contains(MethodTrait.THROWS_CHECKED)) {
      diagnostics
          .report(Code.HOOK_SIGNATURE, "@OnSignal method %s throws a checked exception.", name)
          .why("what it throws comes out of send, which is called where nothing is declared.")
          .fix("catch it, or throw an unchecked one such as UncheckedIOException.")
          .at(hook.ref());
    }
    if (hook.params().size() != 1) {
      diagnostics
          .report(
              Code.HOOK_SIGNATURE,
              "@OnSignal method %s takes %s parameters.",
              name,
              hook.params().size())
          .why("its one parameter is the signal, and the type of that says which one.")
          .fix("write \"void %s(RequestStarted signal)\".", hook.methodName())
          .at(hook.ref());
      return;
    }
    ParamModel param = hook.params().getFirst();
    TypeRef type = param.type();
    if (param.source() == ParamModel.Source.SIGNAL
        && type.kind() != TypeRef.Kind.UNRESOLVED
        && (type.kind() != TypeRef.Kind.DECLARED || !type.arguments().isEmpty())) {
      diagnostics
          .report(Code.HOOK_SIGNATURE, "@OnSignal method %s takes a %s.", name, type)
          .why("a signal is known by its class, which arguments, arrays and variables do not show.")
          .fix("send a record of its own, and take that.")
          .at(param.ref());
    }
  }
}
