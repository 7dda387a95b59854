package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.FullRules;
import dev.ampoule.processor.rules.Segment;
import dev.ampoule.processor.rules.Shape;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No rule is left without a request because other rules take all of them. */
public final class ShadowedRouteCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    List<FullRule> rules = RuleWording.matched(FullRules.of(app).rules());
    Set<SourceRef> reported = new HashSet<>();
    for (FullRule rule : rules) {
      for (int i = 0; i < rule.segments().size(); i++) {
        Set<FullRule> shadows = shadows(rule, i, rules);
        if (!shadows.isEmpty() && reported.add(rule.route().ref())) {
          report(rule, shadows, diagnostics);
        }
      }
    }
  }

  /** The rules that take each text of a segment with {@code any}; none if a text is left. */
  private static Set<FullRule> shadows(FullRule rule, int index, List<FullRule> rules) {
    Segment segment = rule.segments().get(index);
    Set<FullRule> shadows = new LinkedHashSet<>();
    if (segment.pieces().size() == 1
        && segment.pieces().getFirst() instanceof Segment.Variable variable
        && variable.shape() instanceof Shape.AnyOf any) {
      for (String item : any.items()) {
        List<FullRule> takers =
            rules.stream().filter(other -> takes(other, rule, index, item, any)).toList();
        if (takers.isEmpty()) {
          return Set.of();
        }
        shadows.addAll(takers);
      }
    }
    return shadows;
  }

  /** Whether another rule, the same but for one segment, takes a text of that one first. */
  private static boolean takes(
      FullRule other, FullRule rule, int index, String item, Shape.AnyOf any) {
    if (other.segments().size() != rule.segments().size()
        || !other.domainSegment().sameShape(rule.domainSegment())
        || !other.route().methods().containsAll(rule.route().methods())) {
      return false;
    }
    for (int i = 0; i < rule.segments().size(); i++) {
      if (i != index && !other.segments().get(i).sameShape(rule.segments().get(i))) {
        return false;
      }
    }
    Segment here = other.segments().get(index);
    if (here.isStatic()) {
      return here.prefix().equals(item);
    }
    return here.pieces().size() == 1
        && here.variables().getFirst().shape() instanceof Shape.AnyOf narrower
        && narrower.items().contains(item)
        && narrower.items().size() < any.items().size()
        && any.items().containsAll(narrower.items());
  }

  private static void report(FullRule rule, Set<FullRule> shadows, Diagnostics diagnostics) {
    diagnostics
        .report(Code.SHADOWED_ROUTE, "%s never gets a request.", RuleWording.of(rule))
        .why(
            "every path that it matches goes to a narrower rule: %s.",
            shadows.stream().map(RuleWording::site).collect(Collectors.joining(", ")))
        .fix("remove the rule, or add a text that only it takes.")
        .at(rule.route().ref().attribute("value"));
  }
}
