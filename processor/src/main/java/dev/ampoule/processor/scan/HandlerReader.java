package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.scan.ParameterReader.Role;
import dev.ampoule.processor.scan.RouteReader.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the methods that annotations bind to rules. */
final class HandlerReader {

  private final Questions questions;
  private final RouteReader routes = new RouteReader();
  private final ParameterReader parameters;
  private final ReturnReader returns;
  private final AdviceReader advice;

  HandlerReader(Questions questions) {
    this.questions = questions;
    this.parameters = new ParameterReader(questions);
    this.returns = new ReturnReader(questions);
    this.advice = new AdviceReader(questions);
  }

  /**
   * A method's handlers: one, or one for each endpoint that its annotations name.
   *
   * @param outer the names of variables that the blueprint's prefix and subdomain hold
   */
  List<HandlerModel> read(
      Method method, Set<String> outer, ConstantNames names, Findings findings) {
    List<Rule> rules = routes.read(method.element(), method.ref(), findings);
    List<ParamModel> params =
        parameters.read(method, Role.HANDLER, variables(rules, outer), findings);
    Map<String, List<RouteModel>> byEndpoint = new LinkedHashMap<>();
    for (Rule rule : rules) {
      List<String> methods = rule.methods().isEmpty() ? List.of("GET") : rule.methods();
      byEndpoint
          .computeIfAbsent(
              rule.endpoint().isEmpty() ? method.name() : rule.endpoint(), e -> new ArrayList<>())
          .add(rule.model(methods, names.next(method.name())));
    }
    List<HandlerModel> handlers = new ArrayList<>();
    byEndpoint.forEach(
        (endpoint, models) -> handlers.add(handler(method, endpoint, models, params, findings)));
    return handlers;
  }

  /** A handler of these rules. */
  HandlerModel handler(
      Method method,
      String endpoint,
      List<RouteModel> models,
      List<ParamModel> params,
      Findings findings) {
    return new HandlerModel(
        method.name(),
        endpoint,
        models,
        params,
        returns.read(method, findings),
        advice.read(method.element(), method.ref(), findings),
        false,
        questions.doc(method.element()),
        method.traits(),
        method.ref());
  }

  /** The names that a request's URL gives to a handler of these rules. */
  static Set<String> variables(List<Rule> rules, Set<String> outer) {
    Set<String> variables = new HashSet<>(outer);
    for (Rule rule : rules) {
      variables.addAll(rule.defaults().keySet());
      variables.addAll(VariableNames.of(rule.template()));
      variables.addAll(VariableNames.ofDomain(rule.annotation().string("host")));
      variables.addAll(VariableNames.ofDomain(rule.annotation().string("subdomain")));
    }
    return variables;
  }
}
