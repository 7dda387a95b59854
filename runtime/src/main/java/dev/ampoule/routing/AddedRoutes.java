package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.Method;
import java.util.ArrayList;
import java.util.List;

/** The rules that {@code @Configure} and extensions add, in a decision tree of their own. */
public final class AddedRoutes {

  private final Dispatcher compiled;
  private final int first;
  private final int advice;
  private final AddedMethods methods;
  private final RuleConverters converters = new RuleConverters();
  private final List<AddedRule> added = new ArrayList<>();
  private final AddedNode tree = AddedNode.empty();

  /**
   * No rule yet.
   *
   * @param compiled the generated side, whose routes have the first numbers
   */
  public AddedRoutes(Dispatcher compiled) {
    this.compiled = compiled;
    this.first = compiled.routes().length;
    this.advice = compiled.applicationAdvice();
    this.methods = new AddedMethods(compiled);
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
    Route.Builder route = Route.of(index, rule.text(), endpoint, 0).advice(advice);
    AddedRule made = AddedRule.of(rule, domain(rule), route, converters, explicit(rule));
    if (!rule.isBuildOnly()) {
      added.stream().filter(other -> !other.rule().isBuildOnly()).forEach(o -> check(o, made));
      tree.add(made);
    }
    added.add(made);
    return index;
  }

  private long explicit(Rule rule) {
    long explicit = 0;
    for (String method : rule.methods()) {
      explicit |= Method.mask(methods.add(method));
    }
    if (explicit == 0) {
      throw new IllegalArgumentException("rule " + rule + " is for no method");
    }
    return explicit;
  }

  private String domain(Rule rule) {
    if (!compiled.hostMatching() && !rule.host().isEmpty()) {
      throw unmatched(rule, "host \"" + rule.host() + "\"", "hostMatching");
    }
    if (!compiled.subdomainMatching() && !rule.subdomain().isEmpty()) {
      throw unmatched(rule, "subdomain \"" + rule.subdomain() + "\"", "subdomainMatching");
    }
    if (compiled.subdomainMatching() && rule.subdomain().isEmpty()) {
      return compiled.defaultSubdomain();
    }
    return compiled.hostMatching() ? rule.host() : rule.subdomain();
  }

  private static IllegalArgumentException unmatched(Rule rule, String what, String attribute) {
    return new IllegalArgumentException(
        "rule " + rule + ": its " + what + " needs @Application(" + attribute + " = true)");
  }

  private static void check(AddedRule one, AddedRule other) {
    long shared = one.route().explicitMethods() & other.route().explicitMethods();
    RuleConflict conflict = shared == 0 ? RuleConflict.NONE : RuleConflict.of(one, other);
    String both = "rules " + one.route() + " and " + other.route();
    switch (conflict) {
      case NONE -> {}
      case DUPLICATE ->
          throw new IllegalArgumentException(both + " match the same; remove one of them");
      case AMBIGUOUS ->
          throw new IllegalArgumentException(
              both
                  + " match some of the same paths, and neither is narrower; tell them apart by"
                  + " text, or give a converter another weight");
    }
  }

  /** The routes in the order in which they were added. */
  public List<Route> routes() {
    return added.stream().map(AddedRule::route).toList();
  }

  /** The text of the rule at a place among those that were added, with its domain before it. */
  public String rule(int place) {
    Rule rule = added.get(place).rule();
    String domain = domain(rule);
    return domain.isEmpty() ? rule.text() : domain + "|" + rule.text();
  }

  /** The number of a method, see {@link Dispatcher#methodCode}. */
  public int methodCode(String name) {
    return methods.code(name);
  }

  /** The name of a method's number, see {@link Dispatcher#methodName}. */
  public String methodName(int code) {
    return methods.name(code);
  }

  /**
   * Finds the route of a request, see {@link Dispatcher#match}.
   *
   * @param requestDomain the host or subdomain
   * @param method the number of the method
   * @param match the path; takes the values of variables, and the methods that the path accepts
   */
  public int match(String requestDomain, int method, PathMatch match) {
    return tree.matchDomain(requestDomain, method, match);
  }

  /** Whether the rule with a number names its whole path, without a variable. */
  public boolean isStatic(int index) {
    return added.get(index - first).segments().stream().allMatch(RuleSegment::isStatic);
  }
}
