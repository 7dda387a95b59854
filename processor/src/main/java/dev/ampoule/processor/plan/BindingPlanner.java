package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.BodyForm;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides where the arguments of handlers, hooks and error handlers come from. */
final class BindingPlanner {

  /** The arguments of a handler that is called for a rule. */
  List<ArgumentPlan> plan(BlueprintModel blueprint, RouteModel route, List<ParamModel> params) {
    return params.stream()
        .map(
            param ->
                param.source() == ParamModel.Source.PATH
                    ? fromRule(blueprint, route, param)
                    : plan(param))
        .toList();
  }

  /** The arguments of a hook or an error handler. */
  List<ArgumentPlan> plan(List<ParamModel> params) {
    return params.stream().map(this::plan).toList();
  }

  private ArgumentPlan plan(ParamModel param) {
    return switch (param.source()) {
      case PATH -> throw new IllegalStateException("no rule for " + param.name());
      case QUERY -> new ArgumentPlan.FromQuery(param);
      case HEADER -> new ArgumentPlan.FromHeader(param);
      case COOKIE -> new ArgumentPlan.FromCookie(param);
      case CONTEXT -> new ArgumentPlan.FromContext(param, kind(param));
      case ERROR -> new ArgumentPlan.FromError(param);
      case RESPONSE -> new ArgumentPlan.FromResponse(param);
      case ENDPOINT -> new ArgumentPlan.FromEndpoint(param);
      case URL_VALUES -> new ArgumentPlan.FromUrlValues(param);
      case SIGNAL -> new ArgumentPlan.FromSignal(param);
      case INJECTED -> new ArgumentPlan.Injected(param);
      case BODY -> new ArgumentPlan.FromBody(param, BodyForm.of(param));
      case OPTION, ARGUMENT, TERMINAL ->
          throw new IllegalStateException("no command line for " + param.name());
      case UNKNOWN -> throw new IllegalStateException("no source for " + param.name());
    };
  }

  private static ArgumentPlan.FromContext.Kind kind(ParamModel param) {
    return switch (param.type().qualifiedName()) {
      case "dev.ampoule.http.Request" -> ArgumentPlan.FromContext.Kind.REQUEST;
      case "dev.ampoule.App" -> ArgumentPlan.FromContext.Kind.APP;
      case "dev.ampoule.config.Config" -> ArgumentPlan.FromContext.Kind.CONFIG;
      case "dev.ampoule.RequestGlobals" -> ArgumentPlan.FromContext.Kind.GLOBALS;
      default -> throw new IllegalStateException("no context has a " + param.type());
    };
  }

  /**
   * A variable of the rule itself has a number; one of the domain or the prefix has not, because it
   * depends on where the blueprint is mounted.
   */
  private ArgumentPlan fromRule(BlueprintModel blueprint, RouteModel route, ParamModel param) {
    PathTemplate template = route.template();
    List<Variable> own = template == null ? List.of() : template.variables();
    for (int slot = 0; slot < own.size(); slot++) {
      if (own.get(slot).name().equals(param.key())) {
        return new ArgumentPlan.FromPath(
            param, slot, param.key(), Templates.isCustom(own.get(slot)));
      }
    }
    Optional<Variable> outer =
        Templates.find(
            param.key(),
            blueprint.urlPrefix(),
            route.host(),
            route.subdomain(),
            blueprint.subdomain());
    if (outer.isPresent()) {
      return new ArgumentPlan.FromPath(param, -1, param.key(), Templates.isCustom(outer.get()));
    }
    Map<String, String> defaults = route.defaults();
    String text = defaults.getOrDefault(param.key(), param.defaultValue());
    return text == null
        ? new ArgumentPlan.Absent(param)
        : new ArgumentPlan.FromDefaults(param, text);
  }
}
