package dev.ampoule.processor.check.route;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplateParser;
import java.util.HashSet;
import java.util.Set;

/** Prefixes, hosts and subdomains follow the syntax of rules. */
public final class TemplateCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    SourceRef annotation = blueprint.ref().annotation(Blueprint.class.getName(), 0);
    prefix(blueprint.urlPrefix(), annotation.attribute("urlPrefix"), diagnostics);
    domain(blueprint.subdomain(), annotation.attribute("subdomain"), diagnostics);
    for (MountModel mount : blueprint.mounts()) {
      String urlPrefix = mount.urlPrefix();
      if (urlPrefix != null) {
        prefix(urlPrefix, mount.ref().attribute("urlPrefix"), diagnostics);
      }
      String subdomain = mount.subdomain();
      if (subdomain != null) {
        domain(subdomain, mount.ref().attribute("subdomain"), diagnostics);
      }
    }
    Set<SourceRef> seen = new HashSet<>();
    for (HandlerModel handler : blueprint.handlers()) {
      for (RouteModel route : handler.routes()) {
        if (seen.add(route.ref())) {
          domain(route.host(), route.ref().attribute("host"), diagnostics);
          domain(route.subdomain(), route.ref().attribute("subdomain"), diagnostics);
        }
      }
    }
  }

  /** Something that reads a text and may not like it. */
  private interface Parser {

    PathTemplate parse(String text) throws PathSyntaxException;
  }

  private static void prefix(String text, SourceRef ref, Diagnostics diagnostics) {
    check("URL prefix", PathTemplateParser::parse, text, ref, diagnostics);
  }

  private static void domain(String text, SourceRef ref, Diagnostics diagnostics) {
    check("Host or subdomain", PathTemplateParser::parseDomain, text, ref, diagnostics);
  }

  private static void check(
      String what, Parser parser, String text, SourceRef ref, Diagnostics diagnostics) {
    try {
      parser.parse(text);
    } catch (PathSyntaxException e) {
      diagnostics
          .report(
              Code.MALFORMED_PREFIX,
              "%s \"%s\" is malformed at column %d: %s",
              what,
              text,
              e.column() + 1,
              e.getMessage())
          .line(text)
          .line(" ".repeat(e.column()) + "^")
          .fix("%s", e.fix())
          .at(ref);
    }
  }
}
