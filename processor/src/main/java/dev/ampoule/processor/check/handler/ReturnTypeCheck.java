package dev.ampoule.processor.check.handler;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.HashSet;
import java.util.Set;

/** What handlers, before hooks and error handlers return can become a response. */
public final class ReturnTypeCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    String type = blueprint.type().display() + ".";
    Set<SourceRef> seen = new HashSet<>();
    for (HandlerModel handler : blueprint.handlers()) {
      if (seen.add(handler.ref())) {
        check(type + handler.methodName(), handler.returns(), handler.ref(), diagnostics);
      }
    }
    for (HookModel hook : blueprint.hooks()) {
      if (hook.kind() == HookModel.Kind.BEFORE_REQUEST && seen.add(hook.ref())) {
        check(type + hook.methodName(), hook.returns(), hook.ref(), diagnostics);
      }
    }
    for (ErrorHandlerModel handler : blueprint.errorHandlers()) {
      if (seen.add(handler.ref())) {
        check(type + handler.methodName(), handler.returns(), handler.ref(), diagnostics);
      }
    }
  }

  private static void check(
      String method, ReturnModel returns, SourceRef ref, Diagnostics diagnostics) {
    switch (returns.kind()) {
      case FUTURE ->
          diagnostics
              .report(Code.RETURNS_FUTURE, "%s returns a %s.", method, returns.type())
              .why("each request has a virtual thread of its own, so that waiting costs nothing.")
              .fix("return the value itself: call the method that blocks, or join the future.")
              .at(ref);
      case UNSUPPORTED ->
          diagnostics
              .report(
                  Code.RETURN_TYPE,
                  "%s returns %s, which says too little to become a response.",
                  method,
                  returns.type())
              .why("the type decides, while compiling, how a response is made.")
              .fix(
                  "return a record, List or another type of JSON, String, byte[], Response,"
                      + " Stream<T>, InputStream, Path or void.")
              .at(ref);
      default -> {}
    }
  }
}
