package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.rules.FullRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the method decides where a path ends.
 *
 * @param outcomes what each method leads to: the first rule whose blueprint is mounted, so that all
 *     but the last one are of mounts that the configuration decides about
 * @param others the rules whose methods are allowed here, for a method that leads to nothing
 */
public record MethodTable(Map<String, List<Outcome>> outcomes, List<FullRule> others) {

  /**
   * What a method leads to.
   *
   * @param rule the rule
   * @param slash whether the path must be redirected to the rule's own spelling, with a slash
   */
  public record Outcome(FullRule rule, boolean slash) {}

  /** The methods that rules name themselves, and then those that they get. */
  private enum Choice {
    EXPLICIT,
    AUTOMATIC
  }

  /** The table where a path ends: the rules there, and those with a slash behind. */
  public static MethodTable end(RouterNode node) {
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    put(outcomes, node.rules(), false);
    put(outcomes, node.slashRules(), true);
    boolean own = !node.rules().isEmpty();
    return new MethodTable(outcomes, own ? node.rules() : node.slashRules());
  }

  /** The table for rules whose path is matched as it is. */
  public static MethodTable of(List<FullRule> rules) {
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    put(outcomes, rules, false);
    return new MethodTable(outcomes, rules);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return outcomes.isEmpty();
  }

  /** The methods that a rule names itself. */
  public static List<String> explicit(RouteModel route) {
    return route.methods();
  }

  /** The methods that a rule gets: HEAD with GET, and OPTIONS; none for a WebSocket. */
  public static List<String> automatic(RouteModel route) {
    List<String> methods = new ArrayList<>();
    if (route.methods().contains("WEBSOCKET")) {
      return methods;
    }
    if (route.methods().contains("GET") && !route.methods().contains("HEAD")) {
      methods.add("HEAD");
    }
    if (!route.methods().contains("OPTIONS")) {
      methods.add("OPTIONS");
    }
    return methods;
  }

  private static void put(
      Map<String, List<Outcome>> outcomes, List<FullRule> rules, boolean slash) {
    for (Choice choice : Choice.values()) {
      for (FullRule rule : rules) {
        Outcome outcome = new Outcome(rule, slash && rule.strict());
        List<String> methods =
            choice == Choice.EXPLICIT ? explicit(rule.route()) : automatic(rule.route());
        methods.forEach(
            method -> add(outcomes.computeIfAbsent(method, m -> new ArrayList<>()), outcome));
      }
    }
  }

  /** A rule that is always there leaves nothing for those after it. */
  private static void add(List<Outcome> candidates, Outcome outcome) {
    if (candidates.isEmpty() || candidates.getLast().rule().mount().conditional()) {
      candidates.add(outcome);
    }
  }

  /** All methods of some rules. */
  public static Set<String> all(List<FullRule> rules) {
    Set<String> methods = new LinkedHashSet<>();
    for (FullRule rule : rules) {
      methods.addAll(explicit(rule.route()));
      methods.addAll(automatic(rule.route()));
    }
    return methods;
  }
}
