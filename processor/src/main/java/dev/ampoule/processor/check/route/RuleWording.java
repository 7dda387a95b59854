package dev.ampoule.processor.check.route;

import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.rules.FullRule;
import java.util.List;

/** How messages name the rules of an application, with all prefixes. */
final class RuleWording {

  private RuleWording() {}

  /** {@code GET /notes/<int:id> of Notes.show}. */
  static String of(FullRule rule) {
    return rule.display() + " of " + handler(rule);
  }

  /** {@code Notes.show (GET /notes/<int:id>)}. */
  static String site(FullRule rule) {
    return handler(rule) + " (" + rule.display() + ")";
  }

  /** Shows a rule with a caret below a column. */
  static Diagnostics.Draft caret(Diagnostics.Draft draft, String rule, int column) {
    return draft.line(rule).line(" ".repeat(column) + "^");
  }

  /** The rules that requests are matched against. */
  static List<FullRule> matched(List<FullRule> rules) {
    return rules.stream().filter(rule -> !rule.route().buildOnly()).toList();
  }

  private static String handler(FullRule rule) {
    return rule.mount().blueprint().type().display() + "." + rule.handler().methodName();
  }
}
