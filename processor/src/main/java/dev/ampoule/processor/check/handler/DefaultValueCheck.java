package dev.ampoule.processor.check.handler;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.check.form.TextValues;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Defaults that are written as text are values of the parameter's type. */
public final class DefaultValueCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (Callable method : Callable.of(blueprint)) {
      for (ParamModel param : method.params()) {
        String text = param.defaultValue();
        if (text != null) {
          annotated(method, param, text, diagnostics);
        }
      }
    }
    for (HandlerModel handler : blueprint.handlers()) {
      handler.routes().forEach(route -> defaults(handler, route, diagnostics));
    }
  }

  private static void annotated(
      Callable method, ParamModel param, String text, Diagnostics diagnostics) {
    SourceRef ref = param.ref().annotation(DefaultValue.class.getName(), 0);
    switch (param.source()) {
      case BODY, TERMINAL, CONTEXT, ERROR, RESPONSE, ENDPOINT, URL_VALUES, SIGNAL, INJECTED ->
          diagnostics
              .report(
                  Code.DEFAULT_VALUE,
                  "Parameter \"%s\" of %s has a default value, and is always given.",
                  param.name(),
                  method.name())
              .why(
                  "a default stands for a value that is missing in a request or on a command line.")
              .fix("remove @DefaultValue.")
              .at(ref);
      case PATH, QUERY, HEADER, COOKIE, OPTION, ARGUMENT ->
          check(param, text, diagnostics, ref.attribute("value"));
      case UNKNOWN -> {}
    }
  }

  private static void defaults(HandlerModel handler, RouteModel route, Diagnostics diagnostics) {
    List<String> names = new ArrayList<>(route.defaults().keySet());
    for (ParamModel param : handler.params()) {
      String text = route.defaults().get(param.name());
      if (text != null && param.source() == Source.PATH) {
        SourceRef ref = route.ref().attribute("defaults").element(names.indexOf(param.name()));
        check(param, text, diagnostics, ref);
      }
    }
  }

  private static void check(ParamModel param, String text, Diagnostics diagnostics, SourceRef ref) {
    Optional<String> expected = TextValues.expected(param.value(), text);
    if (expected.isPresent() && !(param.value() instanceof ValueType.Other)) {
      diagnostics
          .report(
              Code.DEFAULT_VALUE,
              "Default value \"%s\" is no value for the parameter \"%s %s\".",
              text,
              param.type(),
              param.name())
          .why("it must be %s.", expected.get())
          .fix("write such a value, or change the parameter's type.")
          .at(ref);
    }
  }
}
