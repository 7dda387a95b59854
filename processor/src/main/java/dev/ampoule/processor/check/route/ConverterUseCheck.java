package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.Suggestions;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplate.Variable;
import dev.ampoule.processor.path.PathTemplateParser;
import dev.ampoule.processor.rules.FullRules;
import dev.ampoule.processor.rules.Mounted;
import dev.ampoule.processor.rules.Shapes;
import dev.ampoule.processor.rules.Shapes.BadConverter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules name converters that exist, with arguments that they take. */
public final class ConverterUseCheck implements AppCheck {

  /** What others call the built-in converters. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "integer", "int", "long", "int", "number", "int", "str", "string", "text", "string",
          "double", "float", "decimal", "float", "guid", "uuid");

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Set<SourceRef> seen = new HashSet<>();
    for (Mounted mount : FullRules.of(app).mounts()) {
      if (seen.add(mount.ref())) {
        check(app, mount.prefix(), mount.ref(), diagnostics);
        check(app, mount.subdomain(), mount.ref(), diagnostics);
      }
      for (HandlerModel handler : mount.blueprint().handlers()) {
        for (RouteModel route : handler.routes()) {
          if (seen.add(route.ref())) {
            check(app, route.rule(), route.ref().attribute("value"), diagnostics);
            check(app, route.host(), route.ref().attribute("host"), diagnostics);
            check(app, route.subdomain(), route.ref().attribute("subdomain"), diagnostics);
          }
        }
      }
    }
  }

  private static void check(AppModel app, String text, SourceRef ref, Diagnostics diagnostics) {
    for (Variable variable : variables(text)) {
      try {
        Shapes.of(variable, app.converters());
      } catch (BadConverter e) {
        if (e.unknown()) {
          reportUnknown(app, text, variable, e, ref, diagnostics);
        } else {
          reportArguments(text, e, ref, diagnostics);
        }
      }
    }
  }

  /** The variables of a template; none if it is malformed, which is reported elsewhere. */
  private static List<Variable> variables(String text) {
    try {
      PathTemplate template =
          text.startsWith("/")
              ? PathTemplateParser.parse(text)
              : PathTemplateParser.parseDomain(text);
      return template.variables();
    } catch (PathSyntaxException e) {
      return List.of();
    }
  }

  private static void reportUnknown(
      AppModel app,
      String text,
      Variable variable,
      BadConverter problem,
      SourceRef ref,
      Diagnostics diagnostics) {
    List<String> known = new ArrayList<>(Shapes.BUILT_IN);
    known.remove("default");
    known.addAll(app.converters().keySet());
    String fix =
        Optional.ofNullable(FOREIGN.get(variable.converter()))
            .or(() -> Suggestions.nearest(variable.converter(), known))
            .map(near -> "did you mean <" + near + ":" + variable.name() + ">?")
            .orElse(
                "write one of these, or a class annotated @Converter(name = \""
                    + variable.converter()
                    + "\") that the uses of the application name.");
    Diagnostics.Draft draft =
        diagnostics.report(
            Code.UNKNOWN_CONVERTER,
            "Rule \"%s\" names the converter \"%s\", which does not exist.",
            text,
            variable.converter());
    RuleWording.caret(draft, text, problem.column())
        .why("this application has %s.", String.join(", ", known))
        .fix("%s", fix)
        .at(ref);
  }

  private static void reportArguments(
      String text, BadConverter problem, SourceRef ref, Diagnostics diagnostics) {
    Diagnostics.Draft draft =
        diagnostics.report(
            Code.CONVERTER_ARGUMENTS,
            "Rule \"%s\" gives a converter what it does not take: %s",
            text,
            problem.getMessage());
    RuleWording.caret(draft, text, problem.column())
        .fix("change the arguments in the parentheses, or leave them away.")
        .at(ref);
  }
}
