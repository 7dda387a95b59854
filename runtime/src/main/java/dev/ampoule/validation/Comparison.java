package dev.ampoule.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** How a number, or what should be one, compares with a bound. */
enum Comparison {
  BELOW(-1),
  EQUAL(0),
  ABOVE(1),
  /** Not a number: no bound is kept. */
  NONE(0);

  /** Converting more digits costs more than linear time. */
  private static final int MAX_LENGTH = 1_000;

  private final int sign;

  Comparison(int sign) {
    this.sign = sign;
  }

  boolean is(IntPredicate wanted) {
    return this != NONE && wanted.test(sign);
  }

  static Comparison of(CharSequence text, BigDecimal bound) {
    BigDecimal decimal = decimal(text.toString());
    return decimal == null ? NONE : of(decimal.compareTo(bound));
  }

  static Comparison of(Number number, BigDecimal bound) {
    return switch (number) {
      case BigDecimal decimal -> of(decimal.compareTo(bound));
      case BigInteger integer -> of(new BigDecimal(integer).compareTo(bound));
      case Long _, Integer _, Short _, Byte _ ->
          of(BigDecimal.valueOf(number.longValue()).compareTo(bound));
      case Float single -> floating(single, bound);
      default -> floating(number.doubleValue(), bound);
    };
  }

  /** The number that a text stands for, or null. */
  static @Nullable BigDecimal decimal(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Comparison floating(double number, BigDecimal bound) {
    if (Double.isNaN(number)) {
      return NONE;
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? ABOVE : BELOW;
    }
    return of(BigDecimal.valueOf(number).compareTo(bound));
  }

  private static Comparison of(int sign) {
    return sign < 0 ? BELOW : sign > 0 ? ABOVE : EQUAL;
  }
}
