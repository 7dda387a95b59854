package dev.ampoule.processor.plan;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.plan.RouterNode.Edge;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.FullRules;
import dev.ampoule.processor.rules.Segment;
import dev.ampoule.processor.rules.SegmentOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles the rules of an application to a decision tree: Werkzeug's state machine, with the order
 * of the variables in one place decided while compiling.
 */
public final class RouterCompiler {

  /** The plan of an application without errors. */
  public RouterPlan compile(CheckedApp checked) {
    AppModel app = checked.app();
    FullRules rules = FullRules.of(app);
    List<String> custom =
        rules.rules().stream()
            .flatMap(rule -> rule.route().methods().stream())
            .filter(method -> !StandardMethods.NAMES.contains(method))
            .distinct()
            .sorted()
            .toList();
    return new RouterPlan(
        app, rules.mounts(), rules.rules(), domains(rules.rules()), custom, AdvicePlan.of(rules));
  }

  /** The trees of the domains, in the order in which they are tried. */
  static List<Edge> domains(List<FullRule> rules) {
    Draft root = new Draft("", 0);
    for (FullRule rule : rules) {
      if (!rule.route().buildOnly()) {
        add(root, rule);
      }
    }
    RouterNode tree = root.build();
    List<Edge> domains = new ArrayList<>(tree.statics());
    domains.addAll(tree.dynamics());
    return domains;
  }

  private static void add(Draft root, FullRule rule) {
    Draft place = root.next(rule.domainSegment(), rule.domain().source());
    Texts texts = new Texts(rule);
    for (int i = 0; i < rule.segments().size(); i++) {
      place = place.next(rule.segments().get(i), texts.upTo(i));
    }
    place.rules.add(rule);
  }

  /** The parts of a rule's text that its steps stand for. */
  private record Texts(FullRule rule) {

    /** The text of the first {@code last + 1} segments. */
    String upTo(int last) {
      if (last == rule.segments().size() - 1 || rule.segments().get(last).rest()) {
        return rule.text();
      }
      String text = rule.text();
      int end = 0;
      int depth = 0;
      int slashes = 0;
      while (end < text.length()) {
        char c = text.charAt(end);
        depth += c == '<' ? 1 : c == '>' && depth > 0 ? -1 : 0;
        if (c == '/' && depth == 0 && ++slashes > last + 1) {
          break;
        }
        end++;
      }
      return text.substring(0, end);
    }
  }

  /** A node that is still growing. */
  private static final class Draft {

    private final String text;
    private final int variables;
    private final List<FullRule> rules = new ArrayList<>();
    private final Map<String, Draft> statics = new TreeMap<>();
    private final Map<Segment, Draft> dynamics = new LinkedHashMap<>();

    Draft(String text, int variables) {
      this.text = text;
      this.variables = variables;
    }

    Draft next(Segment segment, String nextText) {
      int after = variables + segment.variables().size();
      return segment.isStatic()
          ? statics.computeIfAbsent(segment.prefix(), key -> new Draft(nextText, after))
          : dynamics.computeIfAbsent(segment, key -> new Draft(nextText, after));
    }

    RouterNode build() {
      List<Edge.Static> fixed = new ArrayList<>();
      statics.forEach((key, draft) -> fixed.add(new Edge.Static(Segment.of(key), draft.build())));
      List<Edge.Dynamic> variable = new ArrayList<>();
      for (Segment segment : SegmentOrder.sorted(List.copyOf(dynamics.keySet()))) {
        Draft draft = dynamics.get(segment);
        if (draft != null) {
          variable.add(new Edge.Dynamic(segment, draft.build()));
        }
      }
      return new RouterNode(text, variables, rules, fixed, variable);
    }
  }
}
