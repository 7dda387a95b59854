package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the decision tree of added rules: what may come after a part of the path that has been
 * matched. It decides as generated code does for rules of annotations.
 */
final class AddedNode {

  private final int variables;
  private final List<AddedRule> rules = new ArrayList<>();
  private final Map<String, AddedNode> statics = new HashMap<>();
  private final List<Branch> branches = new ArrayList<>();

  private record Branch(RuleSegment segment, SegmentPattern pattern, AddedNode next) {}

  private AddedNode(int variables) {
    this.variables = variables;
  }

  /** The tree of no rule. */
  static AddedNode empty() {
    return new AddedNode(0);
  }

  /** Adds a rule; this is the place before its domain. */
  void add(AddedRule rule) {
    AddedNode place = next(rule.domain());
    for (RuleSegment segment : rule.segments()) {
      place = place.next(segment);
    }
    place.rules.add(rule);
  }

  private AddedNode next(RuleSegment segment) {
    if (segment.isStatic()) {
      return statics.computeIfAbsent(segment.prefix(), text -> new AddedNode(variables));
    }
    for (Branch branch : branches) {
      if (SegmentOrder.sameShape(branch.segment, segment)) {
        return branch.next;
      }
    }
    AddedNode next = new AddedNode(variables + segment.variables().size());
    branches.add(new Branch(segment, segment.pattern(), next));
    SegmentOrder.sort(branches, Branch::segment);
    return next;
  }

  /**
   * Finds the rule of a request, see {@link Dispatcher#match}; this is the place before its domain.
   */
  int matchDomain(String domain, int method, PathMatch match) {
    AddedNode fixed = statics.get(domain);
    int found = fixed == null ? Dispatcher.NO_MATCH : fixed.match(0, method, match);
    for (int i = 0; found == Dispatcher.NO_MATCH && i < branches.size(); i++) {
      if (branches.get(i).pattern.matchDomain(match)) {
        found = branches.get(i).next.match(0, method, match);
      }
    }
    return found;
  }

  /** Goes on from {@code at}, where a slash or the end of the path is. */
  private int match(int at, int method, PathMatch match) {
    String path = match.path();
    if (at == path.length()) {
      return end(method, match);
    }
    int from = at + 1;
    int end = Scan.end(path, from);
    AddedNode fixed = statics.get(path.substring(from, end));
    int found = fixed == null ? Dispatcher.NO_MATCH : fixed.match(end, method, match);
    for (int i = 0; found == Dispatcher.NO_MATCH && i < branches.size(); i++) {
      Branch branch = branches.get(i);
      int limit = branch.segment.rest() ? path.length() : end;
      int stop = branch.pattern.match(match, from, limit, variables);
      if (stop != SegmentPattern.NO_MATCH) {
        found = branch.next.match(stop, method, match);
      }
    }
    if (found == Dispatcher.NO_MATCH && from == path.length()) {
      List<AddedRule> loose = rules.stream().filter(rule -> !rule.isStrict()).toList();
      return answer(chosen(loose, method), false, loose, match);
    }
    return found;
  }

  /** The rules that end here, and those with a slash behind, for a path that ends here. */
  private int end(int method, PathMatch match) {
    AddedRule rule = chosen(rules, method);
    if (rule != null) {
      return answer(rule, false, rules, match);
    }
    AddedNode slash = statics.get("");
    List<AddedRule> slashed = slash == null ? List.of() : slash.rules;
    AddedRule other = chosen(slashed, method);
    boolean redirects = other != null && other.isStrict();
    return answer(other, redirects, rules.isEmpty() ? slashed : rules, match);
  }

  private static int answer(
      @Nullable AddedRule rule, boolean slash, List<AddedRule> others, PathMatch match) {
    if (rule != null) {
      return slash ? Dispatcher.SLASH_REQUIRED : rule.route().index();
    }
    others.forEach(other -> match.notAllowed(other.route().methods()));
    return Dispatcher.NO_MATCH;
  }

  /** The first rule that names the method; without one the first that gets it by itself. */
  private static @Nullable AddedRule chosen(List<AddedRule> rules, int method) {
    AddedRule automatic = null;
    for (AddedRule rule : rules) {
      if (rule.route().names(method)) {
        return rule;
      }
      boolean takes = ((rule.route().methods() >>> method) & 1) != 0;
      automatic = automatic == null && takes ? rule : automatic;
    }
    return automatic;
  }
}
