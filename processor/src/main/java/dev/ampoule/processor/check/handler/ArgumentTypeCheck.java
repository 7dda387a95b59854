package dev.ampoule.processor.check.handler;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ValueType;

/** What is taken from a query string, a header or a cookie can be made from text. */
public final class ArgumentTypeCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (Callable method : Callable.of(blueprint)) {
      for (ParamModel param : method.params()) {
        boolean text =
            switch (param.source()) {
              case QUERY, HEADER, COOKIE, OPTION, ARGUMENT -> true;
              default -> false;
            };
        if (text && param.value() instanceof ValueType.Other) {
          report(method, param, diagnostics);
        }
      }
    }
  }

  private static void report(Callable method, ParamModel param, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.ARGUMENT_TYPE,
            "Parameter \"%s %s\" of %s cannot be made from text.",
            param.type(),
            param.name(),
            method.name())
        .why(
            "a query parameter, header, cookie, option or argument becomes a primitive, String,"
                + " enum, UUID, URI, a big number or a java.time type, or Optional, List or Set of"
                + " one.")
        .fix("take a String, and convert it in the method.")
        .at(param.ref());
  }
}
