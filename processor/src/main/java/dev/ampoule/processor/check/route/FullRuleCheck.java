package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule and the prefixes and the domain around it make one rule. */
public final class FullRuleCheck implements AppCheck {

  private static final Pattern VARIABLE = Pattern.compile("<([^>]+)>");

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Set<SourceRef> seen = new HashSet<>();
    for (Mounted mount : FullRules.of(app).mounts()) {
      for (HandlerModel handler : mount.blueprint().handlers()) {
        for (RouteModel route : handler.routes()) {
          if (route.template() != null && seen.add(route.ref())) {
            check(app, mount, route, diagnostics);
          }
        }
      }
    }
  }

  private static void check(
      AppModel app, Mounted mount, RouteModel route, Diagnostics diagnostics) {
    String text = mount.fullRule(route.rule());
    if (text.isEmpty()) {
      diagnostics
          .report(Code.EMPTY_RULE, "An empty rule stands for a URL prefix, and there is none here.")
          .why("%s has no prefix where it is mounted.", mount.blueprint().type())
          .fix("write \"/\".")
          .at(route.ref().attribute("value"));
      return;
    }
    try {
      PathTemplate path = PathTemplateParser.parse(text);
      PathTemplate domain = PathTemplateParser.parseDomain(FullRules.domain(app, mount, route));
      Set<String> names = new HashSet<>();
      domain.variables().forEach(variable -> names.add(variable.name()));
      for (Variable variable : path.variables()) {
        if (!names.add(variable.name())) {
          reportTwice(text, variable.name(), variable.column(), route, diagnostics);
        }
      }
      redirect(route, names, diagnostics);
    } catch (PathSyntaxException e) {
      prefixClash(text, e, route, diagnostics);
    }
  }

  /** Each part is well-formed, or has been reported: what is left is a name in both. */
  private static void prefixClash(
      String text, PathSyntaxException e, RouteModel route, Diagnostics diagnostics) {
    PathTemplate own = route.template();
    List<Variable> variables = own == null ? List.of() : own.variables();
    for (Variable variable : variables) {
      if (e.getMessage().contains("\"" + variable.name() + "\"")) {
        reportTwice(text, variable.name(), e.column(), route, diagnostics);
      }
    }
  }

  private static void reportTwice(
      String text, String name, int column, RouteModel route, Diagnostics diagnostics) {
    Diagnostics.Draft draft =
        diagnostics.report(
            Code.REPEATED_VARIABLE,
            "The variable \"%s\" stands twice in the whole rule \"%s\".",
            name,
            text);
    RuleWording.caret(draft, text, column)
        .why("the prefix or the domain around the rule has it already.")
        .fix("give the variable of the rule another name.")
        .at(route.ref().attribute("value"));
  }

  private static void redirect(RouteModel route, Set<String> names, Diagnostics diagnostics) {
    Matcher matcher = VARIABLE.matcher(route.redirectTo());
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!names.contains(name) && !route.defaults().containsKey(name)) {
        Diagnostics.Draft draft =
            diagnostics.report(
                Code.REDIRECT_TARGET,
                "Redirect target \"%s\" has a variable \"%s\" that the rule \"%s\" has not.",
                route.redirectTo(),
                name,
                route.rule());
        RuleWording.caret(draft, route.redirectTo(), matcher.start())
            .fix("write <%s> in the rule, or leave it out of the target.", name)
            .at(route.ref().attribute("redirectTo"));
      }
    }
  }
}
