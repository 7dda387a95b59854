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
        plan.app().root().type(),
        new Route("", "", "", planner.steps(plan.mounts().getFirst(), List.of())),
        plan.rules().stream().map(planner::route).toList());
  }

  /** Where a method is declared, and of which blueprint it is. */
  private record Placed<T>(BlueprintModel blueprint, T model) {}

  private Route route(FullRule rule) {
    BlueprintModel own = rule.mount().blueprint();
    List<Step> handler = new ArrayList<>();
    rule.handler().advice().forEach(advice -> handler.add(advice(own, advice)));
    handler.add(step("handler", own, rule.handler().ref(), List.of()));
    String domain = rule.domain().source();
    return new Route(
        domain.isEmpty() ? rule.text() : domain + "|" + rule.text(),
        String.join(",", rule.route().methods()),
        rule.endpoint(),
        steps(rule.mount(), handler));
  }

  private List<Step> steps(Mounted mount, List<Step> handler) {
    List<Step> steps = new ArrayList<>();
    steps.addAll(listeners(FrameworkSignal.APP_CONTEXT_PUSHED));
    steps.addAll(listeners(FrameworkSignal.REQUEST_STARTED));
    steps.addAll(hooks(mount, HookModel.Kind.URL_VALUE_PREPROCESSOR));
    steps.addAll(hooks(mount, HookModel.Kind.BEFORE_REQUEST));
    for (Mounted at : path(mount)) {
      at.blueprint().advice().forEach(advice -> steps.add(advice(at.blueprint(), advice)));
    }
    steps.addAll(handler);
    steps.addAll(hooks(mount, HookModel.Kind.AFTER_REQUEST).reversed());
    steps.addAll(listeners(FrameworkSignal.REQUEST_FINISHED));
    steps.addAll(hooks(mount, HookModel.Kind.TEARDOWN_REQUEST).reversed());
    steps.addAll(listeners(FrameworkSignal.REQUEST_TEARING_DOWN));
    steps.addAll(hooks(mount, HookModel.Kind.TEARDOWN_APP_CONTEXT).reversed());
    steps.addAll(listeners(FrameworkSignal.APP_CONTEXT_TEARING_DOWN));
    steps.addAll(listeners(FrameworkSignal.APP_CONTEXT_POPPED));
    steps.addAll(errors(mount));
    steps.addAll(listeners(FrameworkSignal.GOT_REQUEST_EXCEPTION));
    steps.addAll(hooks(mount, HookModel.Kind.URL_DEFAULTS));
    return steps;
  }

  /** Those who are told of a signal, in the order in which they are. */
  private List<Step> listeners(FrameworkSignal signal) {
    return everywhere()
        .flatMap(b -> b.hooks().stream().map(hook -> new Placed<>(b, hook)))
        .filter(hook -> hook.model.kind() == HookModel.Kind.ON_SIGNAL)
        .filter(hook -> signal.isHeardAs(hook.model.params().getFirst().type()))
        .map(
            hook ->
                step(
                    "@OnSignal " + signal.simpleName(),
                    hook.blueprint,
                    hook.model.ref(),
                    condition(hook.blueprint)))
        .toList();
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
        .map(
            hook ->
                step(
                    kind.annotation(),
                    hook.blueprint,
                    hook.model.ref(),
                    hook.model.app() ? condition(hook.blueprint) : List.of()))
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

  private Step error(Placed<ErrorHandlerModel> handler, Stream<?> handled) {
    String what = handled.map(Object::toString).collect(Collectors.joining(", "));
    return step(
        "@ErrorHandler " + what,
        handler.blueprint,
        handler.model.ref(),
        handler.model.app() ? condition(handler.blueprint) : List.of());
  }

  private static boolean isApplication(BlueprintModel blueprint) {
    return blueprint.kind() == BlueprintModel.Kind.APPLICATION;
  }

  /** Each blueprint once, the application first, and then the parts that are not mounted. */
  private Stream<BlueprintModel> everywhere() {
    Set<String> seen = new HashSet<>();
    return Stream.concat(
            plan.mounts().stream().map(Mounted::blueprint), plan.app().parts().stream())
        .filter(blueprint -> seen.add(blueprint.type().qualifiedName()));
  }

  /** The mounts of a blueprint, if it may be that none of them is there. */
  private List<Integer> condition(BlueprintModel blueprint) {
    List<Mounted> mounts =
        plan.mounts().stream()
            .filter(mount -> mount.blueprint().type().equals(blueprint.type()))
            .toList();
    return mounts.stream().allMatch(Mounted::conditional)
        ? mounts.stream().map(Mounted::index).toList()
        : List.of();
  }

  private static Step advice(BlueprintModel blueprint, AdviceModel advice) {
    String place = blueprint.place(advice.ref());
    return new Step("advice", advice.settings().display(), place, List.of());
  }

  private static Step step(
      String kind, BlueprintModel blueprint, SourceRef ref, List<Integer> mounts) {
    String member = ref.member() == null ? "" : ref.member();
    String parameters = member.substring(member.indexOf('(') + 1).replaceAll("[\\w.]*[.$]", "");
    return new Step(
        kind, ref.display() + "(" + parameters.replace(",", ", "), blueprint.place(ref), mounts);
  }
}
