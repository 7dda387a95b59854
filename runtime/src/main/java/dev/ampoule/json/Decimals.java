package dev.ampoule.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers that may have a fraction, or be of any size. */
final class Decimals {

  private static final String EXPECTED = "a number";

  /** The powers of ten that a double holds exactly. */
  private static final double[] EXACT = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private Decimals() {}

  static double readDouble(JsonReader in) {
    boolean negative = in.peek() == '-';
    int first = in.position;
    long digits = ShortDecimal.read(in);
    if (in.exponent != ShortDecimal.UNUSUAL) {
      double value = value(digits, in.exponent);
      if (!Double.isNaN(value)) {
        return negative ? -value : value;
      }
      in.position = first;
    }
    int to = end(in, EXPECTED);
    if (to < 0) {
      return 0;
    }
    int from = in.position;
    double value = Double.parseDouble(Numbers.text(in, from, to));
    in.position = to;
    if (Double.isInfinite(value)) {
      in.problem(from, "range", "is too large for a double: " + Excerpt.of(in.bytes, from, to));
    }
    return value;
  }

  /** Not a number where this does not tell. */
  private static double value(long mantissa, int exponent) {
    if (mantissa == 0) {
      return 0;
    }
    // Both factors are exact, so that the one rounding is right.
    if (mantissa >>> 53 == 0 && exponent >= -22 && exponent <= 22) {
      return exponent < 0 ? mantissa / EXACT[-exponent] : mantissa * EXACT[exponent];
    }
    return PowersOfTen.multiply(mantissa, exponent);
  }

  static float readFloat(JsonReader in) {
    boolean negative = in.peek() == '-';
    int first = in.position;
    long digits = ShortDecimal.read(in);
    if (digits >>> 24 == 0 && in.exponent >= -10 && in.exponent <= 10) {
      float power = (float) EXACT[Math.abs(in.exponent)];
      float value = in.exponent < 0 ? digits / power : digits * power;
      return negative ? -value : value;
    }
    in.position = first;
    int to = end(in, EXPECTED);
    if (to < 0) {
      return 0;
    }
    int from = in.position;
    float value = Float.parseFloat(Numbers.text(in, from, to));
    in.position = to;
    if (Float.isInfinite(value)) {
      in.problem(from, "range", "is too large for a float: " + Excerpt.of(in.bytes, from, to));
    }
    return value;
  }

  static @Nullable BigDecimal readBigDecimal(JsonReader in) {
    boolean negative = in.peek() == '-';
    int first = in.position;
    long digits = ShortDecimal.read(in);
    if (digits >= 0 && in.exponent >= -22 && in.exponent <= 22) {
      return BigDecimal.valueOf(negative ? -digits : digits, -in.exponent);
    }
    in.position = first;
    int to = end(in, EXPECTED);
    if (to < 0) {
      return null;
    }
    BigDecimal number = Numbers.decimal(in, in.position, to);
    in.position = in.ended() ? in.position : to;
    return number;
  }

  static @Nullable BigInteger readBigInteger(JsonReader in) {
    int to = end(in, "an integer");
    if (to < 0) {
      return null;
    }
    int from = in.position;
    BigDecimal number = Numbers.decimal(in, from, to);
    if (number == null) {
      return null;
    }
    in.position = to;
    if (number.stripTrailingZeros().scale() > 0) {
      in.problem(from, "type", "expected an integer but found " + Excerpt.of(in.bytes, from, to));
      return null;
    }
    return number.toBigIntegerExact();
  }

  /** Where the number ends that is next; -1 after a problem. */
  private static int end(JsonReader in, String expected) {
    if (!Numbers.begins(in.peek())) {
      in.wrong(expected);
      return -1;
    }
    return Numbers.end(in);
  }
}
