package dev.ampoule.processor.check.constraint;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.ConstraintModel.BuiltIn;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.IntegerRange;
import dev.ampoule.processor.model.constraint.ValueModel;
import java.math.BigDecimal;
import java.util.Optional;

/** There are numbers between the bounds of a value. */
final class BoundsCheck {

  /** Reports a pair of bounds that leaves nothing, or one bound that its type does not reach. */
  void check(ValueModel value, Diagnostics diagnostics) {
    Limit least = typeLimit(value, true);
    Limit greatest = typeLimit(value, false);
    for (ConstraintModel constraint : value.constraints()) {
      Optional<Limit> found = limit(constraint);
      if (found.isEmpty()) {
        continue;
      }
      Limit limit = found.get();
      Limit other = limit.lower() ? greatest : least;
      if (limit.excludes(other)) {
        report(constraint, other, diagnostics);
      } else if (limit.lower()) {
        least = least.tighter(limit);
      } else {
        greatest = greatest.tighter(limit);
      }
    }
  }

  /**
   * A bound.
   *
   * @param value the number; null for none
   * @param lower whether values are above it
   * @param inclusive whether it is allowed itself
   * @param name what it comes from
   */
  private record Limit(Optional<BigDecimal> value, boolean lower, boolean inclusive, String name) {

    boolean excludes(Limit other) {
      if (value.isEmpty() || other.value.isEmpty()) {
        return false;
      }
      int sign = value.get().compareTo(other.value.get());
      return (lower ? sign > 0 : sign < 0) || (sign == 0 && !(inclusive && other.inclusive));
    }

    Limit tighter(Limit other) {
      if (value.isEmpty()) {
        return other;
      }
      int sign = other.value.map(v -> v.compareTo(value.get())).orElse(0);
      boolean narrows = (lower ? sign > 0 : sign < 0) || (sign == 0 && !other.inclusive);
      return narrows ? other : this;
    }
  }

  private static Optional<Limit> limit(ConstraintModel constraint) {
    if (!(constraint instanceof BuiltIn builtIn)) {
      return Optional.empty();
    }
    boolean inclusive = !builtIn.parameter("inclusive").equals("false");
    String name = "@" + builtIn.code();
    Optional<BigDecimal> number = ConstraintSettingsCheck.decimal(builtIn.parameter("value"));
    Optional<BigDecimal> zero = Optional.of(BigDecimal.ZERO);
    return switch (builtIn.standard()) {
      case MIN, DECIMAL_MIN -> number.map(n -> new Limit(number, true, inclusive, name));
      case MAX, DECIMAL_MAX -> number.map(n -> new Limit(number, false, inclusive, name));
      case POSITIVE -> Optional.of(new Limit(zero, true, false, name));
      case POSITIVE_OR_ZERO -> Optional.of(new Limit(zero, true, true, name));
      case NEGATIVE -> Optional.of(new Limit(zero, false, false, name));
      case NEGATIVE_OR_ZERO -> Optional.of(new Limit(zero, false, true, name));
      default -> Optional.empty();
    };
  }

  private static Limit typeLimit(ValueModel value, boolean lower) {
    if (value.form() != Form.INTEGER) {
      return new Limit(Optional.empty(), lower, true, "");
    }
    IntegerRange range = IntegerRange.of(value.type());
    BigDecimal bound = lower ? range.least() : range.greatest();
    return new Limit(Optional.of(bound), lower, true, "type " + value.type());
  }

  private static void report(ConstraintModel constraint, Limit other, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.CONSTRAINT_SETTINGS,
            "No value keeps @%s: the %s of %s is %s%s.",
            constraint.code(),
            other.lower() ? "minimum" : "maximum",
            other.name(),
            other.value().map(BigDecimal::toPlainString).orElse(""),
            other.inclusive() ? "" : " and excluded")
        .why("every request would be refused.")
        .fix("change one of the bounds.")
        .at(constraint.ref());
  }
}
