package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.rules.Conflict;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.Segment;
import dev.ampoule.processor.rules.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Of two rules that match some of the same paths, one is narrower. */
public final class AmbiguousRouteCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Set<SourceRef> reported = new HashSet<>();
    for (RuleClash clash : RuleClash.of(app, Conflict.AMBIGUOUS)) {
      if (reported.add(clash.other().route().ref())) {
        report(clash.one(), clash.other(), diagnostics);
      }
    }
  }

  private static void report(FullRule one, FullRule other, Diagnostics diagnostics) {
    Optional<ConverterModel> custom = converters(other).or(() -> converters(one));
    diagnostics
        .report(
            Code.AMBIGUOUS_ROUTE,
            "%s and %s match some of the same paths, and neither is narrower.",
            RuleWording.of(other),
            RuleWording.site(one))
        .why("which of them a request gets would be left to chance.")
        .fix(
            "%s",
            custom
                .map(AmbiguousRouteCheck::weight)
                .orElse("tell them apart by text in the rules, or limit one of the converters."))
        .at(other.route().ref().attribute("value"));
  }

  private static String weight(ConverterModel converter) {
    return "give %s another weight, @Converter(name = \"%s\", weight = %d), so that it goes first."
        .formatted(converter.type().display(), converter.name(), converter.weight() - 10);
  }

  private static Optional<ConverterModel> converters(FullRule rule) {
    return Stream.concat(Stream.of(rule.domainSegment()), rule.segments().stream())
        .map(Segment::variables)
        .flatMap(List::stream)
        .map(Segment.Variable::shape)
        .filter(Shape.Custom.class::isInstance)
        .map(shape -> ((Shape.Custom) shape).converter())
        .findFirst();
  }
}
