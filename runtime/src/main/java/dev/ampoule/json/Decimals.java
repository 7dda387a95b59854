package dev.ampoule.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers that may have a fraction, or be of any size. */
final class Decimals {

  private static final String EXPECTED = "a number";

  private Decimals() {}

  static double readDouble(JsonReader in) {
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

  static float readFloat(JsonReader in) {
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
    int to = end(in, EXPECTED);
    if (to < 0) {
      return null;
    }
    BigDecimal number = Numbers.decimal(in, in.position, to);
    in.position = in.ended ? in.position : to;
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
