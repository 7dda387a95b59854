package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.Suggestions;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every variable of a rule reaches a parameter, and every value parameter has a source. */
public final class PathVariableCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    Set<ParamModel> explained = new HashSet<>();
    for (HandlerModel handler : blueprint.handlers()) {
      if (handler.traits().contains(MethodTrait.UNNAMED_PARAMETERS)) {
        explained.addAll(handler.params());
        continue;
      }
      for (RouteModel route : handler.routes()) {
        check(blueprint, handler, route, explained, diagnostics);
      }
    }
    Set<ParamModel> malformed = new HashSet<>();
    blueprint.handlers().stream()
        .filter(h -> h.routes().stream().anyMatch(r -> r.template() == null))
        .forEach(h -> malformed.addAll(h.params()));
    for (Callable method : Callable.of(blueprint)) {
      for (ParamModel param : method.params()) {
        if (param.source() == Source.UNKNOWN
            && !explained.contains(param)
            && !malformed.contains(param)) {
          reportSourceless(method, param, diagnostics);
        }
      }
    }
  }

  private static void check(
      BlueprintModel blueprint,
      HandlerModel handler,
      RouteModel route,
      Set<ParamModel> explained,
      Diagnostics diagnostics) {
    PathTemplate template = route.template();
    if (template == null || route.buildOnly() || !route.redirectTo().isEmpty()) {
      return;
    }
    for (Variable variable : template.variables()) {
      boolean bound =
          handler.params().stream()
              .anyMatch(p -> p.source() == Source.PATH && p.name().equals(variable.name()));
      if (!bound) {
        Optional<ParamModel> meant = meant(handler, variable, explained);
        meant.ifPresent(explained::add);
        reportUnbound(blueprint, handler, route, variable, meant, diagnostics);
      }
    }
  }

  private static void reportUnbound(
      BlueprintModel blueprint,
      HandlerModel handler,
      RouteModel route,
      Variable variable,
      Optional<ParamModel> meant,
      Diagnostics diagnostics) {
    Diagnostics.Draft draft =
        diagnostics
            .report(
                Code.UNBOUND_PATH_VARIABLE,
                "Path variable \"%s\" of %s has no parameter in %s.",
                variable.name(),
                Wording.route(blueprint, route),
                Wording.handler(blueprint, handler))
            .why("path variables bind by name, and every one must reach the handler.");
    if (meant.isPresent()) {
      ParamModel param = meant.get();
      if (param.source() == Source.UNKNOWN) {
        draft.fix(
            "rename the parameter \"%s\" to \"%s\", or the variable to %s.",
            param.name(), variable.name(), variable(variable, param.name()));
      } else {
        draft.fix(
            "remove the annotation of the parameter \"%s\", or rename the variable.", param.name());
      }
    } else {
      draft.fix(
          "add a parameter \"%s %s\", or remove the variable from the rule.",
          PathTypes.natural(variable), variable.name());
    }
    draft.at(route.ref().attribute("value"));
  }

  private static String variable(Variable variable, String name) {
    return variable.converter().equals("default")
        ? "<" + name + ">"
        : "<" + variable.converter() + ":" + name + ">";
  }

  /** The parameter that the variable was probably meant for. */
  private static Optional<ParamModel> meant(
      HandlerModel handler, Variable variable, Set<ParamModel> taken) {
    Optional<ParamModel> same =
        handler.params().stream().filter(p -> p.name().equals(variable.name())).findFirst();
    List<ParamModel> free =
        handler.params().stream()
            .filter(p -> p.source() == Source.UNKNOWN && !taken.contains(p))
            .toList();
    if (same.isPresent() || free.size() <= 1) {
      return same.or(() -> free.stream().findFirst());
    }
    List<String> names = free.stream().map(ParamModel::name).toList();
    return Suggestions.nearest(variable.name(), names)
        .flatMap(name -> free.stream().filter(p -> p.name().equals(name)).findFirst());
  }

  private static void reportSourceless(Callable method, ParamModel param, Diagnostics diagnostics) {
    Diagnostics.Draft draft =
        diagnostics.report(
            Code.PARAMETER_WITHOUT_SOURCE,
            "Parameter \"%s %s\" of %s has no source.",
            param.type(),
            param.name(),
            method.name());
    if (method.word().equals("Handler")) {
      draft
          .why("no rule has a variable of that name, and nothing says where else to look.")
          .fix("add <%s> to the rule, or annotate the parameter with @Query.", param.name());
    } else if (method.word().equals("Command")) {
      draft
          .why("a word of the command line is an option or an argument.")
          .fix("annotate the parameter with @Option or @Argument.");
    } else {
      draft
          .why("it is called for many rules, so no variable of a rule is its argument.")
          .fix(
              "take a Request and read request.viewArgs().get(\"%s\"), or annotate the parameter"
                  + " with @Query, @Header or @Cookie.",
              param.name());
    }
    draft.at(param.ref());
  }
}
