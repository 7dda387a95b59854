package dev.ampoule.processor.check.advice;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import java.util.HashSet;

/** No advice of a class stands once more on a handler of it. */
public final class AdviceDuplicateCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    AdviceDuplicates duplicates = new AdviceDuplicates(new HashSet<>(), diagnostics);
    blueprint
        .handlers()
        .forEach(
            handler ->
                duplicates.check(
                    blueprint.advice(),
                    handler.advice(),
                    blueprint.type().display() + "." + handler.methodName()));
  }
}
