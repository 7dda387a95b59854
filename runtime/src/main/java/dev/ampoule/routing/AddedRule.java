package dev.ampoule.routing;

import dev.ampoule.http.Method;
import dev.ampoule.routing.RuleConverters.Weighted;
import dev.ampoule.routing.RuleParser.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that was added at start: how its paths are matched, and in which order. */
final class AddedRule {

  private final Rule rule;
  private final String domain;
  private final SegmentPattern pattern;
  private final @Nullable SegmentPattern looser;
  private final boolean slashed;
  private final Route route;
  private final AddedOrder order;

  AddedRule(
      int index, Rule rule, String endpoint, String domain, int advice, RuleConverters converters) {
    this.rule = rule;
    this.domain = rule.domain() == null ? domain : rule.domain();
    List<Part> parts = RuleParser.parse(rule.text());
    slashed = rule.text().endsWith("/") && rule.text().length() > 1;
    SegmentPattern whole = SegmentPattern.empty();
    UrlTemplate template = UrlTemplate.empty();
    template = this.domain.isEmpty() ? template : template.domain(this.domain);
    List<@Nullable Weighted> weights = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.name() != null) {
        Weighted weighted = converters.of(part);
        whole = whole.variable(weighted.converter());
        template = template.path(part.name(), weighted.converter());
        weights.add(weighted);
      } else {
        boolean last = i == parts.size() - 1;
        String text = part.literal();
        String matched = last && slashed ? text.substring(0, text.length() - 1) : text;
        whole = matched.isEmpty() ? whole : whole.literal(matched);
        template = template.path(text);
        weights.add(null);
      }
    }
    pattern = slashed ? whole.slash() : whole;
    looser = slashed || rule.strictSlashes() ? null : whole.slash();
    order = new AddedOrder(this.domain, rule.text(), parts, weights);
    route = route(index, endpoint, template, advice);
  }

  private Route route(int index, String endpoint, UrlTemplate template, int advice) {
    long explicit = 0;
    for (String method : rule.methods()) {
      int code = Method.code(method);
      if (code == Method.NONE) {
        throw new IllegalArgumentException(
            "rule " + rule + " is for a method that HTTP does not define: write it in @Route");
      }
      explicit |= Method.mask(code);
    }
    boolean get = (explicit & Method.mask(Method.GET)) != 0;
    long automatic = Method.mask(Method.OPTIONS) | (get ? Method.mask(Method.HEAD) : 0);
    Route.Builder builder =
        Route.of(index, rule.text(), endpoint, 0)
            .methods(explicit, automatic & ~explicit)
            .template(template)
            .advice(advice);
    rule.defaults().forEach(builder::defaultValue);
    return builder.build();
  }

  Route route() {
    return route;
  }

  AddedOrder order() {
    return order;
  }

  /** Whether the rule is for requests of that domain. */
  boolean isIn(String requested) {
    return domain.equals(requested);
  }

  /** How a path matches. */
  enum Outcome {
    NO,
    YES,
    /** It would with a slash at its end. */
    WITHOUT_SLASH
  }

  /** Matches a path, and stores the values of the variables. */
  Outcome match(PathMatch match, String path) {
    int end = pattern.match(match, 0, path.length(), 0);
    if (end == SegmentPattern.NO_MATCH && looser != null) {
      end = looser.match(match, 0, path.length(), 0);
    }
    if (end == SegmentPattern.NO_MATCH) {
      return Outcome.NO;
    }
    return slashed && end == path.length() && rule.strictSlashes()
        ? Outcome.WITHOUT_SLASH
        : Outcome.YES;
  }
}
