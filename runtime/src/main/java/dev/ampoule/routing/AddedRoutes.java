package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The rules that {@code @Configure} and extensions add: matched one after the other, in the order
 * in which a decision tree would try them. So their cost grows with their number, and only theirs.
 */
public final class AddedRoutes {

  private final int first;
  private final int advice;
  private final String domain;
  private final RuleConverters converters = new RuleConverters();
  private final List<AddedRule> added = new ArrayList<>();
  private final List<AddedRule> ordered = new ArrayList<>();

  /**
   * No rule yet.
   *
   * @param compiled the generated side, whose routes have the first numbers
   */
  public AddedRoutes(Dispatcher compiled) {
    this.first = compiled.routes().length;
    this.advice = compiled.applicationAdvice();
    this.domain = compiled.subdomainMatching() ? compiled.defaultSubdomain() : "";
  }

  /** Adds a converter for rules that are added after it. */
  public void converter(String name, UrlConverter<?> converter, String regex, int weight) {
    converters.add(name, converter, regex, weight);
  }

  /**
   * Adds a rule.
   *
   * @param rule the rule
   * @param endpoint its endpoint
   * @return its number
   * @throws IllegalArgumentException if it is malformed, or another one matches the same
   */
  public int add(Rule rule, String endpoint) {
    int index = first + added.size();
    AddedRule made = new AddedRule(index, rule, endpoint, domain, advice, converters);
    for (AddedRule other : added) {
      boolean same = other.order().equals(made.order());
      if (same && (methods(other) & methods(made)) != 0) {
        throw new IllegalArgumentException(
            "rules "
                + other.route()
                + " and "
                + made.route()
                + " match the same; give a"
                + " converter another weight, or remove one of them");
      }
    }
    added.add(made);
    ordered.add(made);
    ordered.sort(Comparator.comparing(AddedRule::order));
    return index;
  }

  /** The methods that a rule names itself. */
  private static long methods(AddedRule rule) {
    return rule.route().explicitMethods();
  }

  /** The routes in the order in which they were added. */
  public List<Route> routes() {
    return added.stream().map(AddedRule::route).toList();
  }

  /**
   * Finds the route of a request, see {@link Dispatcher#match}.
   *
   * @param requestDomain the host or subdomain
   * @param path the decoded path
   * @param method the number of the method
   * @param match takes the values of variables, and the methods that the path accepts
   */
  public int match(String requestDomain, String path, int method, PathMatch match) {
    int next = 0;
    while (next < ordered.size()) {
      int end = groupEnd(next);
      AddedRule chosen = null;
      AddedRule.Outcome outcome = AddedRule.Outcome.NO;
      for (AddedRule rule : ordered.subList(next, end)) {
        AddedRule.Outcome here =
            rule.isIn(requestDomain) ? rule.match(match, path) : AddedRule.Outcome.NO;
        if (here == AddedRule.Outcome.NO) {
          continue;
        }
        long mask = method < 0 ? 0 : 1L << method;
        boolean explicit = (rule.route().explicitMethods() & mask) != 0;
        boolean accepted = (rule.route().methods() & mask) != 0;
        if (accepted && (chosen == null || explicit)) {
          chosen = rule;
          outcome = here;
        }
        match.notAllowed(rule.route().methods());
      }
      if (chosen != null) {
        Objects.requireNonNull(chosen).match(match, path);
        return outcome == AddedRule.Outcome.YES
            ? chosen.route().index()
            : Dispatcher.SLASH_REQUIRED;
      }
      next = end;
    }
    return Dispatcher.NO_MATCH;
  }

  /** Where the rules end that differ from the one at {@code from} only in their methods. */
  private int groupEnd(int from) {
    int end = from + 1;
    while (end < ordered.size() && ordered.get(end).order().equals(ordered.get(from).order())) {
      end++;
    }
    return end;
  }
}
