package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.AdviceModel;
import java.util.ArrayList;
import java.util.List;

/** The advice on the way to a handler: the application's, the blueprints', the handler's. */
public final class AdviceChain {

  private AdviceChain() {}

  /** All advice around the handler of a rule, outermost first. */
  public static List<AdviceModel> of(FullRules rules, FullRule rule) {
    List<AdviceModel> chain = new ArrayList<>(around(rules, rule.mount()));
    chain.addAll(rule.mount().blueprint().advice());
    chain.addAll(rule.handler().advice());
    return chain;
  }

  /** The advice of what a blueprint is mounted in, outermost first. */
  public static List<AdviceModel> around(FullRules rules, Mounted mount) {
    List<AdviceModel> chain = new ArrayList<>();
    Mounted at = mount;
    while (at.index() != 0) {
      at = rules.mounts().get(at.parent());
      chain.addAll(0, at.blueprint().advice());
    }
    return chain;
  }
}
