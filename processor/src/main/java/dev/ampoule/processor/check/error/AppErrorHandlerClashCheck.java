package dev.ampoule.processor.check.error;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;

/** Among the application's error handlers and those with its scope each error has one. */
public final class AppErrorHandlerClashCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    ErrorHandlerClash clash = new ErrorHandlerClash("in the application");
    // Clashes within one class were reported when that was checked.
    Diagnostics known = new Diagnostics();
    app.root().errorHandlers().forEach(handler -> clash.add(app.root(), handler, known));
    for (BlueprintModel blueprint : app.blueprints().values()) {
      for (ErrorHandlerModel handler : blueprint.errorHandlers()) {
        if (handler.app()) {
          clash.add(blueprint, handler, diagnostics);
        }
      }
    }
  }
}
