package dev.ampoule.processor.check.handler;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Callable;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.MethodTrait;

/** Generated code in the blueprint's package can call every handler, hook and error handler. */
public final class AccessCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (Callable method : Callable.of(blueprint)) {
      method.traits().stream()
          .filter(trait -> trait != MethodTrait.THROWS_CHECKED)
          .findFirst()
          .ifPresent(trait -> report(method, trait, diagnostics));
    }
  }

  private static void report(Callable method, MethodTrait trait, Diagnostics diagnostics) {
    if (trait == MethodTrait.UNNAMED_PARAMETERS) {
      diagnostics
          .report(
              Code.UNNAMED_PARAMETERS,
              "%s %s is inherited from a class file without parameter names.",
              method.word(),
              method.name())
          .why("path variables bind to parameters by name.")
          .fix("override it, or compile %s with -parameters.", method.ref().display())
          .at(method.ref());
      return;
    }
    Problem problem = problem(trait);
    diagnostics
        .report(Code.NOT_CALLABLE, "%s %s %s.", method.word(), method.name(), problem.what())
        .why("a generated class in the same package calls it on the one instance.")
        .fix("%s", problem.fix())
        .at(method.ref());
  }

  /** Why a method cannot be called, and what helps. */
  private record Problem(String what, String fix) {}

  private static Problem problem(MethodTrait trait) {
    return switch (trait) {
      case PRIVATE -> new Problem("is private", "remove \"private\": package-private is enough.");
      case STATIC -> new Problem("is static", "remove \"static\".");
      case ABSTRACT -> new Problem("is abstract", "implement it in the class.");
      case GENERIC -> new Problem("has type parameters of its own", "write the actual types.");
      case THROWS_THROWABLE ->
          new Problem("throws something that is no Exception", "declare \"throws Exception\".");
      case INACCESSIBLE,
          UNNAMED_PARAMETERS,
          THROWS_CHECKED,
          FILLS_SETTINGS,
          IMPLICIT,
          THROUGH_FACTORY ->
          new Problem(
              "is inherited from another package and not public",
              "make it public there, or override it.");
    };
  }
}
