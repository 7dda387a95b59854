package dev.ampoule.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads integers that have a range. */
final class Integers {

  /** So many digits fit into a {@code long}, whichever they are. */
  private static final int SAFE_DIGITS = 18;

  private Integers() {}

  /** Reads an integer within these bounds; 0 after a problem. */
  static long read(JsonReader in, long lowest, long highest) {
    int c = in.peek();
    byte[] bytes = in.bytes;
    int end = in.end;
    int from = in.position;
    int first = c == '-' ? from + 1 : from;
    int at = first;
    long value = 0;
    while (at < end) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      at++;
    }
    int digits = at - first;
    boolean plain =
        digits > 0
            && digits <= SAFE_DIGITS
            && (bytes[first] != '0' || digits == 1)
            && (at == end || !Numbers.goesOn(bytes[at]));
    if (!plain) {
      return unusual(in, c, lowest, highest);
    }
    long result = c == '-' ? -value : value;
    if (result < lowest || result > highest) {
      return outOfRange(in, from, at, lowest, highest);
    }
    in.position = at;
    return result;
  }

  /** Reads a year of the proleptic calendar; null after a problem. */
  static @Nullable Year readYear(JsonReader in) {
    int problems = in.problems();
    long year = read(in, Year.MIN_VALUE, Year.MAX_VALUE);
    return in.problems() == problems ? Year.of((int) year) : null;
  }

  /** What is long, has a fraction or an exponent, or is no number. */
  private static long unusual(JsonReader in, int c, long lowest, long highest) {
    if (!Numbers.begins(c)) {
      in.wrong("an integer");
      return 0;
    }
    int from = in.position;
    int to = Numbers.end(in);
    if (to < 0) {
      return 0;
    }
    BigDecimal number = Numbers.decimal(in, from, to);
    if (number == null) {
      return 0;
    }
    if (number.signum() != 0 && number.precision() - number.scale() > Long.SIZE) {
      return outOfRange(in, from, to, lowest, highest);
    }
    if (number.stripTrailingZeros().scale() > 0) {
      in.problem(from, "type", "expected an integer but found " + Excerpt.of(in.bytes, from, to));
      in.position = to;
      return 0;
    }
    BigInteger exact = number.toBigIntegerExact();
    if (exact.bitLength() >= Long.SIZE
        || exact.longValue() < lowest
        || exact.longValue() > highest) {
      return outOfRange(in, from, to, lowest, highest);
    }
    in.position = to;
    return exact.longValue();
  }

  private static long outOfRange(JsonReader in, int from, int to, long lowest, long highest) {
    in.problem(
        from,
        "range",
        "must be from " + lowest + " to " + highest + ", not " + Excerpt.of(in.bytes, from, to));
    in.position = to;
    return 0;
  }
}
