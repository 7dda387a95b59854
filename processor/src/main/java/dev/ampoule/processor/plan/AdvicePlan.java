package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.AdviceModel;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.rules.AdviceChain;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.FullRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Which advice is around which handler.
 *
 * @param chains each sequence of advice that some handler has, outermost first; the first one has
 *     the number 1
 * @param ofRules the number for each rule; 0 for a rule without advice
 * @param ofApplication the number of the application's own advice; 0 if it has none
 */
public record AdvicePlan(
    List<List<AnnotationModel>> chains, List<Integer> ofRules, int ofApplication) {

  public AdvicePlan {
    chains = List.copyOf(chains);
    ofRules = List.copyOf(ofRules);
  }

  /** The advice of an application without errors. */
  static AdvicePlan of(FullRules rules) {
    LinkedHashSet<List<AnnotationModel>> chains = new LinkedHashSet<>();
    List<AnnotationModel> application = settings(rules.mounts().getFirst().blueprint().advice());
    chains.add(List.of());
    chains.add(application);
    rules.rules().forEach(rule -> chains.add(settings(AdviceChain.of(rules, rule))));
    List<List<AnnotationModel>> numbered = new ArrayList<>(chains);
    return new AdvicePlan(
        numbered.subList(1, numbered.size()),
        rules.rules().stream()
            .map(rule -> numbered.indexOf(settings(AdviceChain.of(rules, rule))))
            .toList(),
        numbered.indexOf(application));
  }

  /** The number for a rule. */
  public int of(FullRule rule) {
    return ofRules.get(rule.index());
  }

  private static List<AnnotationModel> settings(List<AdviceModel> advice) {
    return advice.stream().map(AdviceModel::settings).toList();
  }
}
