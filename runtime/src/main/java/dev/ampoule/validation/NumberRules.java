package dev.ampoule.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What constraints ask of numbers, and of text that stands for a number. Null is valid; what is no
 * number is not.
 */
public final class NumberRules {

  private NumberRules() {}

  /** Returns whether a number is not below a bound. */
  public static boolean isAtLeast(@Nullable Number number, long min) {
    return isAtLeast(number, BigDecimal.valueOf(min));
  }

  /** Returns whether a number is not above a bound. */
  public static boolean isAtMost(@Nullable Number number, long max) {
    return isAtMost(number, BigDecimal.valueOf(max));
  }

  /** Returns whether a number is not below a bound. */
  public static boolean isAtLeast(@Nullable Number number, BigDecimal min) {
    return number == null || Comparison.of(number, min).is(sign -> sign >= 0);
  }

  /** Returns whether a number is not above a bound. */
  public static boolean isAtMost(@Nullable Number number, BigDecimal max) {
    return number == null || Comparison.of(number, max).is(sign -> sign <= 0);
  }

  /** Returns whether a number is above a bound. */
  public static boolean isAbove(@Nullable Number number, BigDecimal bound) {
    return number == null || Comparison.of(number, bound).is(sign -> sign > 0);
  }

  /** Returns whether a number is below a bound. */
  public static boolean isBelow(@Nullable Number number, BigDecimal bound) {
    return number == null || Comparison.of(number, bound).is(sign -> sign < 0);
  }

  /** Returns whether a text is a number that is not below a bound. */
  public static boolean isAtLeast(@Nullable CharSequence text, BigDecimal min) {
    return text == null || Comparison.of(text, min).is(sign -> sign >= 0);
  }

  /** Returns whether a text is a number that is not above a bound. */
  public static boolean isAtMost(@Nullable CharSequence text, BigDecimal max) {
    return text == null || Comparison.of(text, max).is(sign -> sign <= 0);
  }

  /** Returns whether a text is a number above a bound. */
  public static boolean isAbove(@Nullable CharSequence text, BigDecimal bound) {
    return text == null || Comparison.of(text, bound).is(sign -> sign > 0);
  }

  /** Returns whether a text is a number below a bound. */
  public static boolean isBelow(@Nullable CharSequence text, BigDecimal bound) {
    return text == null || Comparison.of(text, bound).is(sign -> sign < 0);
  }

  /**
   * Returns whether a number has few enough digits.
   *
   * @param number the number
   * @param integer how many may stand before its point
   * @param fraction how many may stand behind its point; zeros at the end do not count, unless it
   *     is a {@code BigDecimal}
   */
  public static boolean hasDigits(@Nullable Number number, int integer, int fraction) {
    if (number == null) {
      return true;
    }
    if (number instanceof BigDecimal decimal) {
      return fits(decimal, integer, fraction);
    }
    BigDecimal decimal = Comparison.decimal(number.toString());
    return decimal != null && fits(decimal.stripTrailingZeros(), integer, fraction);
  }

  /** Returns whether a text is a number with few enough digits. */
  public static boolean hasDigits(@Nullable CharSequence text, int integer, int fraction) {
    BigDecimal decimal = text == null ? BigDecimal.ZERO : Comparison.decimal(text.toString());
    return text == null || (decimal != null && fits(decimal, integer, fraction));
  }

  private static boolean fits(BigDecimal number, int integer, int fraction) {
    return number.precision() - number.scale() <= integer
        && Math.max(number.scale(), 0) <= fraction;
  }
}
