package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.RouteModel;

/** Of several rules for a handler, each gives every variable that the handler takes. */
public final class MissingVariableCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (HandlerModel handler : blueprint.handlers()) {
      for (ParamModel param : handler.params()) {
        boolean needed =
            param.source() == Source.PATH
                && param.shape() == Shape.SINGLE
                && !param.nullable()
                && param.defaultValue() == null;
        if (needed) {
          check(blueprint, handler, param, diagnostics);
        }
      }
    }
  }

  private static void check(
      BlueprintModel blueprint, HandlerModel handler, ParamModel param, Diagnostics diagnostics) {
    for (RouteModel route : handler.routes()) {
      boolean given =
          route.template() == null
              || route.buildOnly()
              || !route.redirectTo().isEmpty()
              || route.defaults().containsKey(param.name())
              || Variables.of(blueprint, route).stream()
                  .anyMatch(variable -> variable.name().equals(param.name()));
      if (!given) {
        diagnostics
            .report(
                Code.MISSING_VARIABLE,
                "Rule %s has no value for parameter \"%s\" of %s.",
                Wording.route(blueprint, route),
                param.name(),
                Wording.handler(blueprint, handler))
            .why("another rule of this handler has a variable of that name, and this one has not.")
            .fix(
                "add defaults = \"%s=…\" to this rule, or @DefaultValue to the parameter.",
                param.name())
            .at(route.ref());
      }
    }
  }
}
