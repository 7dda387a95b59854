package dev.ampoule.processor.rules;

import java.util.List;

/** Whether some path may match two rules. */
final class Overlap {

  private Overlap() {}

  /** Whether no path matches both lists of steps, for sure. */
  static boolean disjoint(List<Segment> one, List<Segment> other) {
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

  private static boolean disjoint(Segment one, Segment other) {
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
            one.variables().getFirst().shape(), other.variables().getFirst().shape());
  }

  private static boolean apart(String one, String other) {
    return !one.startsWith(other) && !other.startsWith(one);
  }

  private static boolean apartAtEnd(String one, String other) {
    return !one.endsWith(other) && !other.endsWith(one);
  }
}
