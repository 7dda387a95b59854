package dev.ampoule.processor.scan;

import dev.ampoule.processor.scan.RouteReader.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.VariableElement;

/** Which rules of a view each of its methods answers. */
final class ViewRules {

  private final List<Rule> rules;
  private final List<Method> methods;
  private final Set<String> outer;

  ViewRules(List<Rule> rules, List<Method> methods, Set<String> outer) {
    this.rules = rules;
    this.methods = methods;
    this.outer = outer;
  }

  /**
   * The rules for a method: those that give what it takes. A method that fits none has the first
   * one, so that what does not fit is reported.
   */
  List<Rule> of(Method method) {
    List<Rule> wanted = rules.stream().filter(rule -> !served(rule, method).isEmpty()).toList();
    List<Rule> fitting = wanted.stream().filter(rule -> fits(rule, method)).toList();
    return fitting.isEmpty() && !wanted.isEmpty() ? List.of(wanted.getFirst()) : fitting;
  }

  /** The HTTP methods of the rule that the method answers; without a {@code head}, GET does. */
  List<String> served(Rule rule, Method method) {
    String own = method.name().toUpperCase(Locale.ROOT);
    List<String> served = new ArrayList<>();
    if (rule.methods().isEmpty() || rule.methods().contains(own)) {
      served.add(own);
    }
    boolean headless = methods.stream().noneMatch(m -> m.name().equals("head"));
    if (own.equals("GET") && rule.methods().contains("HEAD") && headless) {
      served.add("HEAD");
    }
    return served;
  }

  /** The rules that name HTTP methods without a method of the class, and those without any. */
  Map<Rule, Set<String>> unserved() {
    Map<Rule, Set<String>> unserved = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Set<String> missing = new TreeSet<>(rule.methods());
      boolean taken = false;
      for (Method method : methods) {
        missing.removeAll(served(rule, method));
        taken |= of(method).contains(rule);
      }
      if (!taken || !missing.isEmpty()) {
        unserved.put(rule, missing);
      }
    }
    return unserved;
  }

  private boolean fits(Rule rule, Method method) {
    Set<String> params = new HashSet<>();
    for (VariableElement parameter : method.element().getParameters()) {
      params.add(parameter.getSimpleName().toString());
    }
    Set<String> given = HandlerReader.variables(List.of(rule), outer);
    Set<String> taken = HandlerReader.variables(rules, outer);
    taken.retainAll(params);
    return given.containsAll(taken) && params.containsAll(VariableNames.of(rule.template()));
  }
}
