package dev.ampoule;

import dev.ampoule.Explanation.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was added at start, as steps of explanations.
 *
 * @param first what comes before all that was compiled for the same purpose
 * @param last what comes after it
 */
record AddedSteps(List<Step> first, List<Step> last) {

  private static final String PLACE = "added at start";

  /** The kinds of steps in the order in which they happen. */
  private static final List<String> KINDS =
      List.of(
          "middleware",
          "@OnSignal AppContextPushed",
          "@OnSignal RequestStarted",
          "@UrlValuePreprocessor",
          "@BeforeRequest",
          "advice",
          "handler",
          "@AfterRequest",
          "@OnSignal RequestFinished",
          "@TeardownRequest",
          "@OnSignal RequestTearingDown",
          "@TeardownAppContext",
          "@OnSignal AppContextTearingDown",
          "@OnSignal AppContextPopped",
          "@ErrorHandler",
          "@OnSignal GotRequestException",
          "@UrlDefaults");

  /** The steps of hooks and error handlers, in the order in which they were added. */
  static AddedSteps of(
      List<Middleware> middleware,
      List<BeforeHook> before,
      List<AfterHook> after,
      List<TeardownHook> teardown,
      List<AddedErrors.Entry<?>> errors) {
    List<Step> first = new ArrayList<>();
    List<Step> last = new ArrayList<>();
    middleware.forEach(added -> first.add(step("middleware", added)));
    before.forEach(added -> first.add(step("@BeforeRequest", added)));
    after.reversed().forEach(added -> last.add(step("@AfterRequest", added)));
    teardown.reversed().forEach(added -> last.add(step("@TeardownRequest", added)));
    for (AddedErrors.Entry<?> entry : AddedErrors.inOrder(errors)) {
      last.add(step("@ErrorHandler " + entry.what(), entry.answer()));
    }
    return new AddedSteps(first, last);
  }

  /** One step, named after the class in which it was written. */
  static Step step(String kind, Object added) {
    String name = added.getClass().getName();
    int lambda = name.indexOf("$$Lambda");
    String type = lambda < 0 ? name : name.substring(0, lambda);
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return new Step(kind, lambda < 0 ? simple : "a lambda of " + simple, PLACE);
  }

  /** What was compiled, with these steps in their places. */
  Explanation with(Explanation compiled) {
    if (first.isEmpty() && last.isEmpty()) {
      return compiled;
    }
    List<Step> steps = new ArrayList<>(first);
    steps.addAll(compiled.steps());
    steps.addAll(last);
    steps.sort(Comparator.comparingInt(AddedSteps::order));
    return new Explanation(compiled.rule(), compiled.methods(), compiled.endpoint(), steps);
  }

  private static int order(Step step) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (step.kind().startsWith(KINDS.get(i))) {
        return i;
      }
    }
    return KINDS.size();
  }
}
