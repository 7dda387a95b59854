package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.List;

/** A parameter has the type that the custom converter of its variable makes. */
public final class ConverterTypeCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    List<BlueprintModel> blueprints = new ArrayList<>(app.blueprints().values());
    blueprints.addFirst(app.root());
    for (BlueprintModel blueprint : blueprints) {
      for (HandlerModel handler : blueprint.handlers()) {
        for (ParamModel param : handler.params()) {
          if (param.source() == Source.PATH) {
            check(app, blueprint, handler, param, diagnostics);
          }
        }
      }
    }
  }

  private static void check(
      AppModel app,
      BlueprintModel blueprint,
      HandlerModel handler,
      ParamModel param,
      Diagnostics diagnostics) {
    for (RouteModel route : handler.routes()) {
      for (Variable variable : Variables.of(blueprint, route)) {
        ConverterModel converter = app.converters().get(variable.converter());
        if (variable.name().equals(param.name())
            && converter != null
            && converter.value().kind() != TypeRef.Kind.VOID
            && !Needs.key(converter.value()).equals(Needs.key(single(param)))) {
          diagnostics
              .report(
                  Code.VARIABLE_TYPE,
                  "Parameter \"%s %s\" of %s has not the type of the variable of %s.",
                  param.type(),
                  param.name(),
                  Wording.handler(blueprint, handler),
                  Wording.route(blueprint, route))
              .why("the converter \"%s\" makes a %s.", converter.name(), converter.value())
              .fix("write \"%s %s\".", converter.value(), param.name())
              .at(param.ref());
          return;
        }
      }
    }
  }

  /** The type of one value: a list or a set may be what the converter makes. */
  private static TypeRef single(ParamModel param) {
    return param.shape() == Shape.OPTIONAL && param.type().arguments().size() == 1
        ? param.type().arguments().getFirst()
        : param.type();
  }
}
