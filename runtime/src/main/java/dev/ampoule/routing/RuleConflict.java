package dev.ampoule.routing;

import dev.ampoule.routing.Narrowness.Relation;
import java.util.List;

/** How two added rules may stand in each other's way. */
enum RuleConflict {
  /** No path is left to chance. */
  NONE,
  /** They match exactly the same paths. */
  DUPLICATE,
  /** Some paths match both, and neither rule is narrower. */
  AMBIGUOUS;

  /** The conflict of two rules, whatever their methods. */
  static RuleConflict of(AddedRule one, AddedRule other) {
    RuleConflict inDomain = at(List.of(one.domain()), List.of(other.domain()));
    if (inDomain == NONE) {
      return NONE;
    }
    RuleConflict inPath = at(one.segments(), other.segments());
    return inDomain == DUPLICATE || inPath == NONE ? inPath : AMBIGUOUS;
  }

  private static RuleConflict at(List<RuleSegment> one, List<RuleSegment> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!SegmentOrder.sameShape(one.get(i), other.get(i))) {
        boolean decided =
            one.get(i).isStatic()
                || other.get(i).isStatic()
                || SegmentOrder.compare(one.get(i), other.get(i)) != Relation.UNDECIDED;
        boolean apart = disjoint(one.subList(i, one.size()), other.subList(i, other.size()));
        return decided || apart ? NONE : AMBIGUOUS;
      }
    }
    return one.size() == other.size() ? DUPLICATE : NONE;
  }

  /** Whether no path matches both, for sure. */
  private static boolean disjoint(List<RuleSegment> one, List<RuleSegment> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (one.get(i).rest() || other.get(i).rest()) {
        return apart(one.get(i).prefix(), other.get(i).prefix());
      }
      if (disjoint(one.get(i), other.get(i))) {
        return true;
      }
    }
    return one.size() != other.size();
  }

  private static boolean disjoint(RuleSegment one, RuleSegment other) {
    if (one.isStatic() && other.isStatic()) {
      return !one.prefix().equals(other.prefix());
    }
    if (apart(one.prefix(), other.prefix()) || apartAtEnd(one.suffix(), other.suffix())) {
      return true;
    }
    boolean sameFrame =
        one.variables().size() == 1
            && other.variables().size() == 1
            && one.prefix().equals(other.prefix())
            && one.suffix().equals(other.suffix());
    return sameFrame
        && Narrowness.disjoint(
            one.variables().getFirst().converter(), other.variables().getFirst().converter());
  }

  private static boolean apart(String one, String other) {
    return !one.startsWith(other) && !other.startsWith(one);
  }

  private static boolean apartAtEnd(String one, String other) {
    return !one.endsWith(other) && !other.endsWith(one);
  }
}
