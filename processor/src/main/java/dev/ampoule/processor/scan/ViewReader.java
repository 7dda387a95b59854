package dev.ampoule.processor.scan;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.ParameterReader.Role;
import dev.ampoule.processor.scan.RouteReader.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads a class with {@code @Route}: its methods named after HTTP methods are the handlers.
 *
 * <p>Of several rules, a method takes those whose variables its parameters have.
 */
final class ViewReader {

  private final RouteReader routes = new RouteReader();
  private final MethodReader methods;
  private final ParameterReader parameters;
  private final HandlerReader handlers;

  ViewReader(Questions questions) {
    this.methods = new MethodReader(questions);
    this.parameters = new ParameterReader(questions);
    this.handlers = new HandlerReader(questions);
  }

  /**
   * The handlers of the class; none if it has no {@code @Route}.
   *
   * @param outer the names of variables that the blueprint's prefix and subdomain hold
   */
  List<HandlerModel> read(
      TypeElement type, SourceRef ref, Set<String> outer, ConstantNames names, Findings findings) {
    List<Rule> rules = routes.read(type, ref, findings);
    if (rules.isEmpty()) {
      return List.of();
    }
    List<Method> found = methods.read(type, ViewReader::isViewMethod);
    ViewRules assigned = new ViewRules(rules, found, outer);
    assigned.unserved().forEach((rule, missing) -> report(type, rule, missing, findings));
    List<HandlerModel> models = new ArrayList<>();
    for (Method method : found) {
      Map<String, List<RouteModel>> byEndpoint = new LinkedHashMap<>();
      for (Rule rule : assigned.of(method)) {
        byEndpoint
            .computeIfAbsent(endpoint(rule, type), e -> new ArrayList<>())
            .add(rule.model(assigned.served(rule, method), names.next(method.name())));
      }
      List<ParamModel> params =
          parameters.read(method, Role.HANDLER, HandlerReader.variables(rules, outer), findings);
      byEndpoint.forEach(
          (endpoint, bound) ->
              models.add(handlers.handler(method, endpoint, bound, params, findings)));
    }
    return models;
  }

  static boolean isViewMethod(ExecutableElement method) {
    return Names.VIEW_METHODS.contains(method.getSimpleName().toString())
        && !RouteReader.isRouted(method);
  }

  private static void report(TypeElement type, Rule rule, Set<String> missing, Findings findings) {
    String method = missing.isEmpty() ? "get" : missing.iterator().next().toLowerCase(Locale.ROOT);
    findings
        .diagnostics()
        .report(
            Code.VIEW_WITHOUT_METHOD,
            "View %s has no method for %s \"%s\".",
            type.getSimpleName(),
            missing.isEmpty() ? "rule" : String.join(", ", new TreeSet<>(missing)),
            rule.rule())
        .why("a view's methods are named after the HTTP methods that they answer.")
        .fix("add a method \"%s\" that takes the rule's variables.", method)
        .at(rule.annotation().ref());
  }

  private static String endpoint(Rule rule, TypeElement type) {
    return rule.endpoint().isEmpty()
        ? decapitalised(type.getSimpleName().toString())
        : rule.endpoint();
  }

  /** {@code TodoView} as {@code todoView}. */
  static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
