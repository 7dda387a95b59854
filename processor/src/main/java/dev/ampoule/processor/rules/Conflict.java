package dev.ampoule.processor.rules;

import dev.ampoule.processor.rules.SegmentOrder.Relation;
import java.util.List;

/** How two rules may stand in each other's way. */
public enum Conflict {
  /** No path is left to chance. */
  NONE,
  /** They match exactly the same paths. */
  DUPLICATE,
  /** Some paths match both, and neither rule is narrower. */
  AMBIGUOUS;

  /** The conflict of two rules, whatever their methods. */
  public static Conflict of(FullRule one, FullRule other) {
    Conflict inDomain = at(List.of(one.domainSegment()), List.of(other.domainSegment()));
    if (inDomain == NONE) {
      return NONE;
    }
    Conflict inPath = at(one.segments(), other.segments());
    return inDomain == DUPLICATE || inPath == NONE ? inPath : AMBIGUOUS;
  }

  private static Conflict at(List<Segment> one, List<Segment> other) {
    int length = Math.min(one.size(), other.size());
    for (int i = 0; i < length; i++) {
      if (!one.get(i).sameShape(other.get(i))) {
        boolean decided =
            one.get(i).isStatic()
                || other.get(i).isStatic()
                || SegmentOrder.compare(one.get(i), other.get(i)) != Relation.UNDECIDED;
        boolean apart =
            Overlap.disjoint(one.subList(i, one.size()), other.subList(i, other.size()));
        return decided || apart ? NONE : AMBIGUOUS;
      }
    }
    return one.size() == other.size() ? DUPLICATE : NONE;
  }
}
