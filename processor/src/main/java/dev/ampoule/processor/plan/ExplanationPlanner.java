package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.AdviceModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.plan.ExplanationPlan.Route;
import dev.ampoule.processor.plan.ExplanationPlan.Step;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.Mounted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts together what runs around each handler, in the order of the dispatcher. */
public final class ExplanationPlanner {

  private final RouterPlan plan;

  private ExplanationPlanner(RouterPlan plan) {
    this.plan = plan;
  }

  /** The explanations of an application. */
  public static ExplanationPlan plan(RouterPlan plan) {
    ExplanationPlanner planner = new ExplanationPlanner(plan);
    return new ExplanationPlan(
        plan.app().root().type(), plan.rules().stream().map(planner::route).toList());
  }

  /** Where a method is declared, and of which blueprint it is. */
  private record Placed<T>(BlueprintModel blueprint, T model) {}

  private Route route(FullRule rule) {
    List<Step> steps = new ArrayList<>();
    steps.addAll(hooks(rule.mount(), HookModel.Kind.URL_VALUE_PREPROCESSOR));
    steps.addAll(hooks(rule.mount(), HookModel.Kind.BEFORE_REQUEST));
    for (Mounted mount : path(rule.mount())) {
      mount.blueprint().advice().forEach(advice -> steps.add(advice(mount.blueprint(), advice)));
    }
    BlueprintModel own = rule.mount().blueprint();
    rule.handler().advice().forEach(advice -> steps.add(advice(own, advice)));
    steps.add(step("handler", own, rule.handler().ref()));
    for (HookModel.Kind kind :
        List.of(
            HookModel.Kind.AFTER_REQUEST,
            HookModel.Kind.TEARDOWN_REQUEST,
            HookModel.Kind.TEARDOWN_APP_CONTEXT)) {
      steps.addAll(hooks(rule.mount(), kind).reversed());
    }
    steps.addAll(errors(rule.mount()));
    return new Route(rule.text(), String.join(",", rule.route().methods()), rule.endpoint(), steps);
  }

  /** The mounts from the application to this one. */
  private List<Mounted> path(Mounted mount) {
    List<Mounted> path = new ArrayList<>(List.of(mount));
    while (path.getFirst().index() != 0) {
      path.addFirst(plan.mounts().get(path.getFirst().parent()));
    }
    return path;
  }

  private List<Step> hooks(Mounted mount, HookModel.Kind kind) {
    Stream<Placed<HookModel>> app =
        everywhere()
            .flatMap(b -> b.hooks().stream().map(hook -> new Placed<>(b, hook)))
            .filter(hook -> hook.model.app() || isApplication(hook.blueprint));
    Stream<Placed<HookModel>> own =
        path(mount).stream()
            .skip(1)
            .map(Mounted::blueprint)
            .flatMap(b -> b.hooks().stream().map(hook -> new Placed<>(b, hook)))
            .filter(hook -> !hook.model.app());
    return Stream.concat(app, own)
        .filter(hook -> hook.model.kind() == kind)
        .map(hook -> step(kind.annotation(), hook.blueprint, hook.model.ref()))
        .toList();
  }

  /** By status from the inside to the outside, then by class the same way, the nearest first. */
  private List<Step> errors(Mounted mount) {
    List<Placed<ErrorHandlerModel>> inside = new ArrayList<>();
    for (Mounted at : path(mount).reversed()) {
      if (at.index() != 0) {
        at.blueprint().errorHandlers().stream()
            .filter(handler -> !handler.app())
            .forEach(handler -> inside.add(new Placed<>(at.blueprint(), handler)));
      }
    }
    everywhere()
        .flatMap(b -> b.errorHandlers().stream().map(handler -> new Placed<>(b, handler)))
        .filter(handler -> handler.model.app() || isApplication(handler.blueprint))
        .forEach(inside::add);
    Stream<Step> byStatus =
        inside.stream()
            .filter(handler -> statuses(handler.model).findAny().isPresent())
            .map(handler -> error(handler, statuses(handler.model).boxed()));
    Stream<Step> byClass =
        inside.stream()
            .filter(handler -> handler.model.types().stream().anyMatch(t -> t.status() == 0))
            .map(
                handler ->
                    error(
                        handler,
                        handler.model.types().stream()
                            .filter(t -> t.status() == 0)
                            .map(t -> t.type().display())));
    return Stream.concat(byStatus, byClass).toList();
  }

  private static IntStream statuses(ErrorHandlerModel handler) {
    return IntStream.concat(
        handler.statuses().stream().mapToInt(status -> status),
        handler.types().stream().mapToInt(type -> type.status()).filter(status -> status > 0));
  }

  private static Step error(Placed<ErrorHandlerModel> handler, Stream<?> handled) {
    String what = handled.map(Object::toString).collect(Collectors.joining(", "));
    return step("@ErrorHandler " + what, handler.blueprint, handler.model.ref());
  }

  private static boolean isApplication(BlueprintModel blueprint) {
    return blueprint.kind() == BlueprintModel.Kind.APPLICATION;
  }

  /** Each blueprint once, the application first. */
  private Stream<BlueprintModel> everywhere() {
    Set<String> seen = new HashSet<>();
    return plan.mounts().stream()
        .map(Mounted::blueprint)
        .filter(blueprint -> seen.add(blueprint.type().qualifiedName()));
  }

  private static Step advice(BlueprintModel blueprint, AdviceModel advice) {
    return new Step("advice", advice.settings().display(), blueprint.place(advice.ref()));
  }

  private static Step step(String kind, BlueprintModel blueprint, SourceRef ref) {
    String member = ref.member() == null ? "" : ref.member();
    String parameters = member.substring(member.indexOf('(') + 1).replaceAll("[\\w.]*[.$]", "");
    return new Step(
        kind, ref.display() + "(" + parameters.replace(",", ", "), blueprint.place(ref));
  }
}
