package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import java.util.Set;

/** A rule that asks for a body is for methods that have one. */
public final class ConsumesCheck implements BlueprintCheck {

  private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (HandlerModel handler : blueprint.handlers()) {
      for (RouteModel route : handler.routes()) {
        if (!route.consumes().isEmpty() && BODILESS.containsAll(route.methods())) {
          diagnostics
              .report(
                  Code.BODY_ON_GET,
                  "%s consumes %s, and its requests have no body.",
                  Wording.route(blueprint, route),
                  route.consumes())
              .why("a body of such a request has no meaning, and clients drop it.")
              .fix("use @Post, or remove \"consumes\".")
              .at(route.ref().attribute("consumes"));
        }
      }
    }
  }
}
