package dev.ampoule.processor.check.handler;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.RouteModel;
import java.util.List;
import java.util.Set;

/** A method takes the body once, and a handler's requests have one. */
public final class BodyCheck implements BlueprintCheck {

  private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (Callable method : Callable.of(blueprint)) {
      List<ParamModel> bodies = bodies(method.params());
      for (int i = 1; i < bodies.size(); i++) {
        several(method, bodies.get(i), bodies.getFirst(), diagnostics);
      }
    }
    for (HandlerModel handler : blueprint.handlers()) {
      bodies(handler.params()).stream()
          .findFirst()
          .ifPresent(body -> bodiless(blueprint, handler, body, diagnostics));
    }
  }

  private static List<ParamModel> bodies(List<ParamModel> params) {
    return params.stream().filter(param -> param.source() == Source.BODY).toList();
  }

  private static void several(
      Callable method, ParamModel body, ParamModel first, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.SEVERAL_BODIES,
            "Parameter \"%s\" of %s is a second body, after \"%s\".",
            body.name(),
            method.name(),
            first.name())
        .why("a request has one body, and it is read once.")
        .fix("take one parameter of a record that holds both.")
        .at(body.ref());
  }

  private static void bodiless(
      BlueprintModel blueprint, HandlerModel handler, ParamModel body, Diagnostics diagnostics) {
    for (RouteModel route : handler.routes()) {
      if (BODILESS.containsAll(route.methods())) {
        diagnostics
            .report(
                Code.BODY_ON_GET,
                "%s takes the body \"%s\", and its requests have no body.",
                Wording.route(blueprint, route),
                body.name())
            .why("a body of such a request has no meaning, and clients drop it.")
            .fix("use @Post, or take the values from the query with @Query.")
            .at(body.ref());
        return;
      }
    }
  }
}
