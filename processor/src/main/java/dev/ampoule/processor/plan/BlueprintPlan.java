package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.json.CodecPlaces;
import java.util.List;

/**
 * The generated side of a blueprint, {@code Todos_Routes}.
 *
 * @param blueprint the blueprint
 * @param handlers one for each rule, in source order
 * @param hooks one for each hook, in source order
 * @param errorHandlers one for each error handler, in source order
 * @param places where the codecs stand that it uses
 * @param codecs the codec classes of all types that its signatures mention, directly or not, unless
 *     they have type parameters
 */
public record BlueprintPlan(
    BlueprintModel blueprint,
    List<HandlerPlan> handlers,
    List<HookPlan> hooks,
    List<ErrorHandlerPlan> errorHandlers,
    CodecPlaces places,
    List<TypeRef> codecs) {

  public BlueprintPlan {
    handlers = List.copyOf(handlers);
    hooks = List.copyOf(hooks);
    errorHandlers = List.copyOf(errorHandlers);
    codecs = List.copyOf(codecs);
  }
}
