package dev.ampoule.processor.check.error;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;

/** In one blueprint each error has one handler. */
public final class ErrorHandlerClashCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    boolean root = blueprint.kind() == BlueprintModel.Kind.APPLICATION;
    ErrorHandlerClash clash =
        new ErrorHandlerClash(root ? "in the application" : "in the blueprint");
    ErrorHandlerClash app = root ? clash : new ErrorHandlerClash("in the application");
    for (ErrorHandlerModel handler : blueprint.errorHandlers()) {
      (handler.app() ? app : clash).add(blueprint, handler, diagnostics);
    }
  }
}
