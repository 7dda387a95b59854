package dev.ampoule.processor.check.route;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplate.Variable;
import dev.ampoule.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.List;

/** The variables that reach a handler: of the domain, the blueprint's own prefix and the rule. */
final class Variables {

  /** All of them; what is malformed has none, and is reported elsewhere. */
  static List<Variable> of(BlueprintModel blueprint, RouteModel route) {
    List<Variable> variables = new ArrayList<>();
    PathTemplate template = route.template();
    if (template != null) {
      variables.addAll(template.variables());
    }
    variables.addAll(ofPath(blueprint.urlPrefix()));
    String subdomain = route.subdomain().isEmpty() ? blueprint.subdomain() : route.subdomain();
    variables.addAll(ofDomain(subdomain));
    variables.addAll(ofDomain(route.host()));
    return variables;
  }

  private static List<Variable> ofPath(String path) {
    try {
      return PathTemplateParser.parse(path).variables();
    } catch (PathSyntaxException e) {
      return List.of();
    }
  }

  private static List<Variable> ofDomain(String domain) {
    try {
      return PathTemplateParser.parseDomain(domain).variables();
    } catch (PathSyntaxException e) {
      return List.of();
    }
  }

  private Variables() {}
}
