package dev.ampoule.processor.check.wiring;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ClassTrait;

/** There is one constructor to build a blueprint with. */
public final class ConstructorCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    boolean none = blueprint.traits().contains(ClassTrait.NO_CONSTRUCTOR);
    boolean several = blueprint.traits().contains(ClassTrait.SEVERAL_CONSTRUCTORS);
    boolean mountsOnly =
        blueprint.handlers().isEmpty()
            && blueprint.hooks().isEmpty()
            && blueprint.errorHandlers().isEmpty();
    if (mountsOnly || (!none && !several)) {
      return;
    }
    diagnostics
        .report(
            Code.CONSTRUCTOR,
            none ? "%s has only private constructors." : "%s has several constructors.",
            blueprint.type())
        .why("generated code beside it calls one constructor, with what the application provides.")
        .fix(
            none
                ? "remove \"private\" from one of them."
                : "keep one of them, make the others private, or annotate one with @Inject.")
        .at(blueprint.ref());
  }
}
