package dev.ampoule.processor.rules;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.type.SourceRef;

/**
 * A blueprint at one of the places where it is mounted.
 *
 * @param index its number; 0 is the application's own class
 * @param parent the number of what it is mounted in; the application is its own parent
 * @param name the whole name, dotted; empty for the application
 * @param blueprint the blueprint
 * @param prefix the whole URL prefix; empty if there is none
 * @param subdomain the whole subdomain; empty if there is none
 * @param enabledBy the key of the configuration that decides about this mount; empty if none does
 * @param conditional whether a key decides about this mount or one around it
 * @param ref what mounts it; the class for the application
 */
public record Mounted(
    int index,
    int parent,
    String name,
    BlueprintModel blueprint,
    String prefix,
    String subdomain,
    String enabledBy,
    boolean conditional,
    SourceRef ref) {

  /** A rule of the blueprint with the prefix before it; the empty one is exactly the prefix. */
  public String fullRule(String rule) {
    if (prefix.isEmpty()) {
      return rule;
    }
    return rule.isEmpty() ? prefix : join(prefix, rule);
  }

  /** The prefix up to the last whole segment without a variable, without a slash at its end. */
  public String literalPrefix() {
    int variable = prefix.indexOf('<');
    int end = variable < 0 ? prefix.length() : prefix.lastIndexOf('/', variable);
    return prefix.substring(0, Math.max(0, end)).replaceAll("/+$", "");
  }

  /** Two paths with exactly one slash between them. */
  static String join(String prefix, String path) {
    return prefix.replaceAll("/+$", "") + "/" + path.replaceAll("^/+", "");
  }
}
