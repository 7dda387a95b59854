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
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.List;

/** A parameter can hold what the built-in converter of its variable makes. */
public final class VariableTypeCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (HandlerModel handler : blueprint.handlers()) {
      for (ParamModel param : handler.params()) {
        if (param.source() == Source.PATH) {
          check(blueprint, handler, param, diagnostics);
        }
      }
    }
  }

  private static void check(
      BlueprintModel blueprint, HandlerModel handler, ParamModel param, Diagnostics diagnostics) {
    for (RouteModel route : handler.routes()) {
      for (Variable variable : Variables.of(blueprint, route)) {
        if (variable.name().equals(param.name())
            && PathTypes.isBuiltIn(variable)
            && !fits(variable, param)) {
          report(blueprint, handler, route, variable, param, diagnostics);
          return;
        }
      }
    }
  }

  private static boolean fits(Variable variable, ParamModel param) {
    boolean one = param.shape() == Shape.SINGLE || param.shape() == Shape.OPTIONAL;
    return one && PathTypes.feeds(variable, param.value());
  }

  private static void report(
      BlueprintModel blueprint,
      HandlerModel handler,
      RouteModel route,
      Variable variable,
      ParamModel param,
      Diagnostics diagnostics) {
    String name = variable.converter().equals("default") ? "string" : variable.converter();
    Diagnostics.Draft draft =
        diagnostics
            .report(
                Code.VARIABLE_TYPE,
                "Parameter \"%s %s\" of %s cannot hold the variable of %s.",
                param.type(),
                param.name(),
                Wording.handler(blueprint, handler),
                Wording.route(blueprint, route))
            .why(
                "the converter \"%s\" gives a value for %s.",
                name, Wording.alternatives(PathTypes.accepted(variable)));
    String converter = PathTypes.converterFor(param.value());
    Variable other =
        new Variable(
            name, converter.isEmpty() ? "default" : converter.replace(":", ""), List.of(), 0);
    if (param.shape() == Shape.SINGLE && PathTypes.feeds(other, param.value())) {
      draft.fix(
          "write <%s%s>, or \"%s %s\".",
          converter, param.name(), PathTypes.natural(variable), param.name());
    } else {
      draft.fix(
          "write \"%s %s\", or a @Converter class that makes a %s.",
          PathTypes.natural(variable), param.name(), param.type());
    }
    draft.at(param.ref());
  }
}
