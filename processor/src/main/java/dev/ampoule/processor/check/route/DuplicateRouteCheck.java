package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.rules.Conflict;
import dev.ampoule.processor.rules.FullRule;
import java.util.HashSet;
import java.util.Set;

/** No two rules match the same paths with the same method. */
public final class DuplicateRouteCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Set<SourceRef> reported = new HashSet<>();
    for (RuleClash clash : RuleClash.of(app, Conflict.DUPLICATE)) {
      if (reported.add(place(clash.one(), clash.other()))) {
        report(clash.one(), clash.other(), diagnostics);
      }
    }
  }

  /** A rule that clashes with itself was mounted twice at one place. */
  private static SourceRef place(FullRule one, FullRule other) {
    return one.route().ref().equals(other.route().ref())
        ? other.mount().ref()
        : other.route().ref().attribute("value");
  }

  private static void report(FullRule one, FullRule other, Diagnostics diagnostics) {
    boolean twice = one.route().ref().equals(other.route().ref());
    diagnostics
        .report(
            Code.DUPLICATE_ROUTE,
            "%s matches the same requests as %s.",
            RuleWording.of(other),
            RuleWording.site(one))
        .why("a request can get only one of them.")
        .fix(
            twice
                ? "mount the blueprint a second time under another urlPrefix."
                : "change one rule or its methods, or put both into one handler.")
        .at(place(one, other));
  }
}
