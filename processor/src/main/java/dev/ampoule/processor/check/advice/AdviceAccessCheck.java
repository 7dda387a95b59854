package dev.ampoule.processor.check.advice;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.AdviceUses;
import dev.ampoule.processor.model.AdviceModel;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The dispatcher, beside the application, can name advice, its annotation and their values. */
public final class AdviceAccessCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Set<String> reported = new HashSet<>();
    List<BlueprintModel> parts =
        Stream.concat(Stream.of(app.root()), app.blueprints().values().stream()).toList();
    for (BlueprintModel part : parts) {
      AdviceUses.of(part).forEach(advice -> check(app, advice, reported, diagnostics));
    }
  }

  private static void check(
      AppModel app, AdviceModel advice, Set<String> reported, Diagnostics diagnostics) {
    AdviceUses.types(advice)
        .filter(type -> app.hidden().contains(type.qualifiedName()))
        .filter(type -> reported.add(type.qualifiedName()))
        .forEach(
            type ->
                diagnostics
                    .report(
                        Code.INACCESSIBLE,
                        "%s cannot be named in the package of %s: %s -> %s.",
                        type,
                        app.root().type(),
                        advice.settings(),
                        type)
                    .why("the dispatcher, which stands beside %s, calls advice.", app.root().type())
                    .fix("make %s public.", type)
                    .at(advice.ref()));
  }
}
