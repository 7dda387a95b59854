package dev.ampoule.routing;

import dev.ampoule.routing.Narrowness.Relation;
import dev.ampoule.routing.RuleConverters.Weighted;
import dev.ampoule.routing.RuleSegment.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which of two segments with variables is tried first: Werkzeug's weights, then the narrower
 * converter. The processor orders rules of annotations the same way.
 */
final class SegmentOrder {

  private static final Comparator<RuleSegment> WEIGHTS =
      Comparator.<RuleSegment>comparingInt(segment -> -segment.fragments().size())
          .thenComparing(SegmentOrder::lengths, Arrays::compare)
          .thenComparingInt(segment -> -segment.variables().size())
          .thenComparing(SegmentOrder::weights, Arrays::compare);

  private SegmentOrder() {}

  /** How two segments with variables stand to each other. */
  static Relation compare(RuleSegment one, RuleSegment other) {
    if (sameShape(one, other)) {
      return Relation.SAME;
    }
    int byWeight = WEIGHTS.compare(one, other);
    if (byWeight != 0) {
      return byWeight < 0 ? Relation.BEFORE : Relation.AFTER;
    }
    for (int i = 0; i < one.variables().size(); i++) {
      Relation relation = Narrowness.compare(one.variables().get(i), other.variables().get(i));
      if (relation != Relation.SAME) {
        return relation;
      }
    }
    return Relation.UNDECIDED;
  }

  /** Whether both match the same, whatever their variables are called. */
  static boolean sameShape(RuleSegment one, RuleSegment other) {
    if (one.rest() != other.rest()
        || one.slashed() != other.slashed()
        || one.pieces().size() != other.pieces().size()) {
      return false;
    }
    for (int i = 0; i < one.pieces().size(); i++) {
      if (!sameShape(one.pieces().get(i), other.pieces().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameShape(Piece one, Piece other) {
    Weighted a = one.variable();
    Weighted b = other.variable();
    if (a != null && b != null) {
      return Narrowness.compare(a, b) == Relation.SAME;
    }
    return a == null && b == null && one.text().equals(other.text());
  }

  /** Orders what stands in one place. */
  static <T> void sort(List<T> places, Function<T, RuleSegment> segment) {
    List<T> left = new ArrayList<>(places);
    left.sort(Comparator.comparing(segment, WEIGHTS));
    places.clear();
    while (!left.isEmpty()) {
      T first =
          left.stream()
              .filter(candidate -> isFirst(candidate, left, segment))
              .findFirst()
              .orElse(left.getFirst());
      places.add(first);
      left.remove(first);
    }
  }

  private static <T> boolean isFirst(T place, List<T> left, Function<T, RuleSegment> segment) {
    RuleSegment candidate = segment.apply(place);
    return left.stream()
        .noneMatch(other -> compare(segment.apply(other), candidate) == Relation.BEFORE);
  }

  private static int[] lengths(RuleSegment segment) {
    return segment.fragments().stream()
        .mapToInt(fragment -> -fragment.codePointCount(0, fragment.length()))
        .toArray();
  }

  private static int[] weights(RuleSegment segment) {
    return segment.variables().stream().mapToInt(Weighted::weight).toArray();
  }
}
