package dev.ampoule.processor.check.route;

import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.rules.Conflict;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.FullRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two rules of an application that some requests fit both of.
 *
 * @param one the one that is written first
 * @param other the later one
 */
record RuleClash(FullRule one, FullRule other) {

  /** All clashes of a kind between rules that share a method, by the later rule. */
  static List<RuleClash> of(AppModel app, Conflict kind) {
    List<FullRule> rules = RuleWording.matched(FullRules.of(app).rules());
    List<RuleClash> clashes = new ArrayList<>();
    for (int later = 1; later < rules.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        FullRule one = rules.get(earlier);
        FullRule other = rules.get(later);
        if (shareMethod(one, other) && Conflict.of(one, other) == kind) {
          clashes.add(new RuleClash(one, other));
        }
      }
    }
    return clashes;
  }

  private static boolean shareMethod(FullRule one, FullRule other) {
    return !Collections.disjoint(one.route().methods(), other.route().methods());
  }
}
