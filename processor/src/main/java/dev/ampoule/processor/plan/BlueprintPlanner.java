package dev.ampoule.processor.plan;

import dev.ampoule.processor.check.CheckedBlueprint;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.plan.json.CodecPlaces;
import dev.ampoule.processor.plan.json.CodecReach;
import java.util.List;
import java.util.stream.Stream;

/** Plans {@code X_Routes}, from the blueprint alone: it does not depend on who mounts it. */
public final class BlueprintPlanner {

  private final BindingPlanner binding = new BindingPlanner();
  private final ResultPlanner results = new ResultPlanner();

  /**
   * The plan of a blueprint without errors.
   *
   * @param checked the blueprint
   * @param types the types that get a codec for it
   * @param places where codecs stand
   */
  public BlueprintPlan plan(CheckedBlueprint checked, List<JsonClass> types, CodecPlaces places) {
    BlueprintModel blueprint = checked.blueprint();
    return new BlueprintPlan(
        blueprint,
        blueprint.handlers().stream().flatMap(handler -> handlers(blueprint, handler)).toList(),
        blueprint.hooks().stream().map(hook -> hook(blueprint, hook)).toList(),
        blueprint.errorHandlers().stream().map(handler -> error(blueprint, handler)).toList(),
        places,
        new CodecReach(places).of(blueprint, types));
  }

  private Stream<HandlerPlan> handlers(BlueprintModel blueprint, HandlerModel handler) {
    return handler.routes().stream().map(route -> handler(blueprint, handler, route));
  }

  private HandlerPlan handler(BlueprintModel blueprint, HandlerModel handler, RouteModel route) {
    return new HandlerPlan(
        handler,
        route,
        binding.plan(blueprint, route, handler.params()),
        results.plan(blueprint.type(), handler.methodName(), handler.returns(), route.produces()));
  }

  private HookPlan hook(BlueprintModel blueprint, HookModel hook) {
    return new HookPlan(
        hook,
        binding.plan(hook.params()),
        results.plan(blueprint.type(), hook.methodName(), hook.returns(), ""));
  }

  private ErrorHandlerPlan error(BlueprintModel blueprint, ErrorHandlerModel handler) {
    return new ErrorHandlerPlan(
        handler,
        binding.plan(handler.params()),
        results.plan(blueprint.type(), handler.methodName(), handler.returns(), ""));
  }
}
