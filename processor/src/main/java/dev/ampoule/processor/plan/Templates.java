package dev.ampoule.processor.plan;

import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate.Variable;
import dev.ampoule.processor.path.PathTemplateParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The variables of texts that the model holds as they were written: prefixes and domains. */
final class Templates {

  /** The converters that need no class of the user's. */
  private static final Set<String> BUILT_IN =
      Set.of("default", "string", "any", "path", "int", "float", "uuid");

  private Templates() {}

  /** Whether a class of the user's makes the variable's value. */
  static boolean isCustom(Variable variable) {
    return !BUILT_IN.contains(variable.converter());
  }

  /** The variables of a prefix or a domain; none of a malformed one, which a check reports. */
  static List<Variable> variables(String text) {
    try {
      return text.startsWith("/")
          ? PathTemplateParser.parse(text).variables()
          : PathTemplateParser.parseDomain(text).variables();
    } catch (PathSyntaxException e) {
      return List.of();
    }
  }

  /** The first variable of that name in any of the texts. */
  static Optional<Variable> find(String name, String... texts) {
    return Stream.of(texts)
        .flatMap(text -> variables(text).stream())
        .filter(variable -> variable.name().equals(name))
        .findFirst();
  }
}
