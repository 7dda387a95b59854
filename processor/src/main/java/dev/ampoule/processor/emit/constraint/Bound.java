package dev.ampoule.processor.emit.constraint;

import dev.ampoule.processor.model.constraint.ConstraintModel.BuiltIn;
import java.math.BigDecimal;

/**
 * What a number is compared with.
 *
 * @param value the bound
 * @param lower whether numbers must be above it, and not below
 * @param inclusive whether the bound itself is allowed
 */
record Bound(BigDecimal value, boolean lower, boolean inclusive) {

  /** The bound of a constraint that compares, whose text has been checked. */
  static Bound of(BuiltIn constraint) {
    boolean inclusive = !constraint.parameter("inclusive").equals("false");
    return switch (constraint.standard()) {
      case MIN, DECIMAL_MIN -> new Bound(number(constraint), true, inclusive);
      case MAX, DECIMAL_MAX -> new Bound(number(constraint), false, inclusive);
      case POSITIVE -> new Bound(BigDecimal.ZERO, true, false);
      case POSITIVE_OR_ZERO -> new Bound(BigDecimal.ZERO, true, true);
      case NEGATIVE -> new Bound(BigDecimal.ZERO, false, false);
      case NEGATIVE_OR_ZERO -> new Bound(BigDecimal.ZERO, false, true);
      default -> throw new IllegalArgumentException(constraint.code() + " compares nothing");
    };
  }

  private static BigDecimal number(BuiltIn constraint) {
    return new BigDecimal(constraint.parameter("value"));
  }

  /** The operator that tells a primitive on its left to break the bound on its right. */
  String broken() {
    return lower ? (inclusive ? "<" : "<=") : (inclusive ? ">" : ">=");
  }

  /** The method that asks whether a number keeps it. */
  String kept() {
    return lower ? (inclusive ? "isAtLeast" : "isAbove") : (inclusive ? "isAtMost" : "isBelow");
  }
}
