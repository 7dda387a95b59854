package dev.ampoule.processor.check.form;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.CommandModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What handlers, hooks and error handlers have in common.
 *
 * @param word what it is, at the beginning of a sentence
 * @param name {@code Notes.show}
 * @param params its parameters
 * @param returns what it returns
 * @param traits what is unusual about its declaration
 * @param ref the method
 */
public record Callable(
    String word,
    String name,
    List<ParamModel> params,
    ReturnModel returns,
    Set<MethodTrait> traits,
    SourceRef ref) {

  /** Every method of a blueprint that generated code calls, each once. */
  public static List<Callable> of(BlueprintModel blueprint) {
    String type = blueprint.type().display() + ".";
    Map<SourceRef, Callable> all = new LinkedHashMap<>();
    for (HandlerModel h : blueprint.handlers()) {
      all.putIfAbsent(
          h.ref(),
          new Callable(
              "Handler", type + h.methodName(), h.params(), h.returns(), h.traits(), h.ref()));
    }
    for (HookModel h : blueprint.hooks()) {
      all.putIfAbsent(
          h.ref(),
          new Callable(
              "Hook", type + h.methodName(), h.params(), h.returns(), h.traits(), h.ref()));
    }
    for (ErrorHandlerModel h : blueprint.errorHandlers()) {
      all.putIfAbsent(
          h.ref(),
          new Callable(
              "Error handler",
              type + h.methodName(),
              h.params(),
              h.returns(),
              h.traits(),
              h.ref()));
    }
    for (CommandModel c : blueprint.commands()) {
      ReturnModel returns = new ReturnModel(c.returned(), ReturnModel.Kind.NOTHING, false, null);
      all.putIfAbsent(
          c.ref(),
          new Callable(
              "Command", type + c.methodName(), c.plainParams(), returns, c.traits(), c.ref()));
    }
    return List.copyOf(all.values());
  }
}
