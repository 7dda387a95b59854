package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.Mounted;
import java.util.List;

/**
 * How requests find their routes: the decision tree, and the tables beside it.
 *
 * @param app the application
 * @param mounts the mounts, the application first
 * @param rules the rules, by their numbers
 * @param domains a tree for each host or subdomain, in the order in which they are tried; one for
 *     the empty domain where neither is matched
 * @param customMethods the methods that HTTP does not define, sorted
 * @param advice the advice around the handlers
 */
public record RouterPlan(
    AppModel app,
    List<Mounted> mounts,
    List<FullRule> rules,
    List<RouterNode.Edge> domains,
    List<String> customMethods,
    AdvicePlan advice) {

  public RouterPlan {
    mounts = List.copyOf(mounts);
    rules = List.copyOf(rules);
    domains = List.copyOf(domains);
    customMethods = List.copyOf(customMethods);
  }
}
