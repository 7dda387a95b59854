package dev.ampoule.routing;

import dev.ampoule.http.Method;
import dev.ampoule.routing.RuleConverters.Weighted;
import dev.ampoule.routing.RuleParser.Part;
import dev.ampoule.routing.RuleSegment.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule that was added at start, as it is matched and as URLs are built with it.
 *
 * @param rule what was added
 * @param route the route that it makes
 * @param domain the step of matching for its domain
 * @param segments the steps of matching for its path, after the first slash
 */
record AddedRule(Rule rule, Route route, RuleSegment domain, List<RuleSegment> segments) {

  /**
   * Puts a rule together.
   *
   * @param domain the host or subdomain that it is for; empty where neither is matched
   * @throws IllegalArgumentException if it is malformed
   */
  static AddedRule of(
      Rule rule, String domain, Route.Builder route, RuleConverters converters, long explicit) {
    List<Piece> domainPieces = pieces(RuleParser.parseDomain(domain), converters);
    List<Piece> pathPieces = pieces(RuleParser.parse(rule.text()), converters);
    UrlTemplate template = UrlTemplate.empty();
    for (Piece piece : domainPieces) {
      Weighted variable = piece.variable();
      template =
          variable == null
              ? template.domain(piece.text())
              : template.domain(piece.name(), variable.converter());
    }
    for (Piece piece : pathPieces) {
      Weighted variable = piece.variable();
      template =
          variable == null
              ? template.path(merged(rule, piece.text()))
              : template.path(piece.name(), variable.converter());
    }
    boolean get = (explicit & Method.mask(Method.GET)) != 0;
    long automatic = Method.mask(Method.OPTIONS) | (get ? Method.mask(Method.HEAD) : 0);
    Route made =
        rule.describe(route.methods(explicit, automatic & ~explicit).template(template)).build();
    check(made);
    return new AddedRule(
        rule,
        made,
        RuleSegment.ofDomain(domainPieces),
        RuleSegment.ofPath(pathPieces, rule.mergesSlashes()));
  }

  private static List<Piece> pieces(List<Part> parts, RuleConverters converters) {
    List<Piece> pieces = new ArrayList<>();
    for (Part part : parts) {
      pieces.add(
          part.name() == null
              ? Piece.text(part.literal())
              : new Piece("", part.name(), converters.of(part)));
    }
    return pieces;
  }

  private static String merged(Rule rule, String text) {
    return rule.mergesSlashes() ? RouteMatcher.merge(text) : text;
  }

  private static void check(Route route) {
    Set<String> names = new TreeSet<>();
    for (String variable : route.variables()) {
      if (!names.add(variable)) {
        throw wrong(route, "has the variable \"" + variable + "\" twice");
      }
    }
    for (String name : route.defaults().keySet()) {
      if (!names.add(name)) {
        throw wrong(route, "has a default for its own variable \"" + name + "\"");
      }
    }
    String target = route.redirectTo();
    for (int at = target.indexOf('<'); at >= 0; at = target.indexOf('<', at + 1)) {
      int end = target.indexOf('>', at);
      String name = end < 0 ? target.substring(at) : target.substring(at + 1, end);
      if (!names.contains(name)) {
        throw wrong(route, "redirects to \"" + target + "\", but has no variable \"" + name + "\"");
      }
    }
  }

  private static IllegalArgumentException wrong(Route route, String problem) {
    return new IllegalArgumentException("rule " + route + " " + problem);
  }

  /** Whether a slash at the end makes a difference. */
  boolean isStrict() {
    return rule.isStrict();
  }
}
