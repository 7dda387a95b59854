package dev.ampoule.processor.check.error;

import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.List;

/** What an error handler handles is something that error handlers are asked about. */
public final class ErrorStatusCheck implements BlueprintCheck {

  private static final String REDIRECT = "dev.ampoule.http.RequestRedirect";

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (ErrorHandlerModel handler : blueprint.errorHandlers()) {
      String name = blueprint.type().display() + "." + handler.methodName();
      SourceRef annotation = handler.ref().annotation(ErrorHandler.class.getName(), 0);
      List<Integer> statuses = handler.statuses();
      for (int i = 0; i < statuses.size(); i++) {
        if (!HttpErrors.isError(statuses.get(i))) {
          diagnostics
              .report(
                  Code.ERROR_HANDLER_NEVER_RUNS,
                  "Error handler %s never runs: %d is no status of an error.",
                  name,
                  statuses.get(i))
              .why("only errors with a status of their own class have one: 404, 405, 500 …")
              .fix("name the exception's type instead: @ErrorHandler(type = …).")
              .at(annotation.attribute("value").element(i));
        }
      }
      for (ErrorType type : handler.types()) {
        if (isFatal(type)) {
          diagnostics
              .report(
                  Code.ERROR_HANDLER_NEVER_RUNS,
                  "Error handler %s never runs: after %s no more code of the application runs.",
                  name,
                  type.type().display())
              .why("the virtual machine may not survive it; the client gets a plain 500.")
              .fix("remove it, or handle StackOverflowError, which ends with the handler.")
              .at(handler.ref());
        }
        if (type.type().is(REDIRECT)) {
          diagnostics
              .report(
                  Code.ERROR_HANDLER_NEVER_RUNS,
                  "Error handler %s never runs: redirects are no errors.",
                  name)
              .why("a redirect of the router is sent as it is.")
              .fix("change the response in an @AfterRequest method.")
              .at(handler.ref());
        }
      }
    }
  }

  /** An error of the virtual machine, but not that of a deep recursion or of all of them. */
  private static boolean isFatal(ErrorType type) {
    return !type.type().is("java.lang.StackOverflowError")
        && type.supertypes().stream().anyMatch(above -> above.is("java.lang.VirtualMachineError"));
  }
}
