package dev.ampoule.processor.check.error;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType.Access;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An error handler says what it handles, and its parameter can hold all of that. */
public final class ErrorHandlerSignatureCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (ErrorHandlerModel handler : blueprint.errorHandlers()) {
      String name = blueprint.type().display() + "." + handler.methodName();
      List<ParamModel> errors =
          handler.params().stream().filter(p -> p.source() == Source.ERROR).toList();
      if (handler.statuses().isEmpty() && handler.types().isEmpty()) {
        reportNothing(handler, name, diagnostics);
      }
      Optional<ErrorType> hidden =
          handler.types().stream().filter(type -> type.access() == Access.PRIVATE).findFirst();
      if (hidden.isPresent()) {
        reportPrivate(handler, hidden.get(), name, diagnostics);
      } else if (errors.size() > 1) {
        reportSeveral(errors.get(1), name, diagnostics);
      } else if (errors.size() == 1) {
        checkHolds(handler, errors.getFirst(), name, diagnostics);
      }
    }
  }

  private static void checkHolds(
      ErrorHandlerModel handler, ParamModel error, String name, Diagnostics diagnostics) {
    for (int status : handler.statuses()) {
      if (HttpErrors.isError(status)
          && !HttpErrors.holders(status).contains(error.type().qualifiedName())) {
        reportTooNarrow("status " + status, "HttpException", error, name, diagnostics);
        return;
      }
    }
    for (ErrorType type : handler.types()) {
      boolean holds =
          Stream.concat(Stream.of(type.type()), type.supertypes().stream())
              .map(TypeRef::qualifiedName)
              .anyMatch(error.type().qualifiedName()::equals);
      if (!holds) {
        reportTooNarrow(type.type().display(), type.type().display(), error, name, diagnostics);
        return;
      }
    }
  }

  private static void reportNothing(
      ErrorHandlerModel handler, String name, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.ERROR_HANDLER_SIGNATURE, "Error handler %s does not say what it handles.", name)
        .why("without a status or a type, the type of its exception parameter decides.")
        .fix("write @ErrorHandler(404), or add a parameter such as \"NotFound error\".")
        .at(handler.ref());
  }

  private static void reportPrivate(
      ErrorHandlerModel handler, ErrorType type, String name, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.ERROR_HANDLER_SIGNATURE,
            "Error handler %s handles %s, which is private.",
            name,
            type.type().display())
        .why("a generated class in the same package tests errors for it.")
        .fix("remove \"private\": package-private is enough.")
        .at(handler.ref());
  }

  private static void reportSeveral(ParamModel second, String name, Diagnostics diagnostics) {
    diagnostics
        .report(Code.ERROR_HANDLER_SIGNATURE, "Error handler %s takes two exceptions.", name)
        .why("one error is handled at a time.")
        .fix("remove one, and write a second method for its type.")
        .at(second.ref());
  }

  private static void reportTooNarrow(
      String handled, String wider, ParamModel error, String name, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.ERROR_HANDLER_SIGNATURE,
            "Error handler %s handles %s, and takes a %s.",
            name,
            handled,
            error.type())
        .why("its parameter must be able to hold every error that it handles.")
        .fix("write \"%s %s\".", wider, error.name())
        .at(error.ref());
  }
}
