package dev.ampoule.processor.scan;

import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplateParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of the variables of a template; none if it is malformed, which a check reports. */
final class VariableNames {

  static List<String> of(@Nullable PathTemplate template) {
    return template == null
        ? List.of()
        : template.variables().stream().map(PathTemplate.Variable::name).toList();
  }

  static List<String> ofPath(String prefix) {
    try {
      return of(PathTemplateParser.parse(prefix));
    } catch (PathSyntaxException e) {
      return List.of();
    }
  }

  static List<String> ofDomain(String domain) {
    try {
      return of(PathTemplateParser.parseDomain(domain));
    } catch (PathSyntaxException e) {
      return List.of();
    }
  }

  private VariableNames() {}
}
