package dev.ampoule.routing;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The converter {@code int}: decimal digits.
 *
 * <p>What it accepts is limited by the rule's arguments and by the type of the handler's parameter:
 * each of the constants stands for one type, and a number that does not fit is no value.
 *
 * <p>Flask: {@code IntegerConverter}.
 */
public final class IntConverter extends RuleConverter<Number> {

  /** For a {@code byte}. */
  public static final IntConverter BYTE = of(Byte.MIN_VALUE, Byte.MAX_VALUE);

  /** For a {@code short}. */
  public static final IntConverter SHORT = of(Short.MIN_VALUE, Short.MAX_VALUE);

  /** For an {@code int}. */
  public static final IntConverter INT = of(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** For a {@code long}. */
  public static final IntConverter LONG = of(Long.MIN_VALUE, Long.MAX_VALUE);

  /** For a number of any size. */
  public static final IntConverter BIG = new IntConverter(0, null, null, false);

  /** So many characters make a {@code long} for sure. */
  private static final int SHORT_ENOUGH = 18;

  private final int fixedDigits;
  private final @Nullable BigInteger min;
  private final @Nullable BigInteger max;
  private final boolean signed;
  private final long minLong;
  private final long maxLong;

  private IntConverter(
      int fixedDigits, @Nullable BigInteger min, @Nullable BigInteger max, boolean signed) {
    this.fixedDigits = fixedDigits;
    this.min = min;
    this.max = max;
    this.signed = signed;
    this.minLong = min == null ? Long.MIN_VALUE : min.longValueExact();
    this.maxLong = max == null ? Long.MAX_VALUE : max.longValueExact();
  }

  private static IntConverter of(long min, long max) {
    return new IntConverter(0, BigInteger.valueOf(min), BigInteger.valueOf(max), false);
  }

  /** The same for values of exactly so many characters; shorter numbers are padded with zeros. */
  public IntConverter fixedDigits(int digits) {
    return new IntConverter(digits, min, max, signed);
  }

  /** The same for values from {@code least} on. */
  public IntConverter min(long least) {
    BigInteger bound = BigInteger.valueOf(least);
    return new IntConverter(fixedDigits, min == null ? bound : min.max(bound), max, signed);
  }

  /** The same for values up to {@code most}. */
  public IntConverter max(long most) {
    BigInteger bound = BigInteger.valueOf(most);
    return new IntConverter(fixedDigits, min, max == null ? bound : max.min(bound), signed);
  }

  /** The same with a minus sign allowed. */
  public IntConverter signed() {
    return new IntConverter(fixedDigits, min, max, true);
  }

  @Override
  public boolean accepts(String text, int from, int to) {
    if (!Scan.isDigits(text, digitsFrom(text, from, to), to)) {
      return false;
    }
    if (fixedDigits > 0 && text.codePointCount(from, to) != fixedDigits) {
      return false;
    }
    if (to - from <= SHORT_ENOUGH) {
      long value = Scan.toLong(text, from, to);
      return value >= minLong && value <= maxLong;
    }
    BigInteger value = new BigInteger(Scan.ascii(text, from, to));
    return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
  }

  @Override
  int first(String text, int from, int limit) {
    int start = digitsFrom(text, from, limit);
    int end = start;
    while (end < limit && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end == start ? NONE : end;
  }

  @Override
  int next(String text, int from, int end, int limit) {
    int shorter = text.offsetByCodePoints(end, -1);
    return shorter > digitsFrom(text, from, limit) ? shorter : NONE;
  }

  private long least() {
    return signed ? minLong : Math.max(0, minLong);
  }

  /** Whether every value of this one is a value of another. */
  boolean isWithin(IntConverter other) {
    return least() >= other.least()
        && maxLong <= other.maxLong
        && (other.signed || !signed)
        && (other.fixedDigits == 0 || other.fixedDigits == fixedDigits);
  }

  /** Whether no value of this one is a value of another. */
  boolean isApart(IntConverter other) {
    return maxLong < other.least()
        || other.maxLong < least()
        || (fixedDigits != other.fixedDigits && fixedDigits * other.fixedDigits > 0);
  }

  private int digitsFrom(String text, int from, int to) {
    return signed && from < to && text.charAt(from) == '-' ? from + 1 : from;
  }

  @Override
  public Number fromUrl(String text) {
    BigInteger value = new BigInteger(Scan.ascii(text, 0, text.length()));
    if (value.bitLength() < Integer.SIZE) {
      return value.intValue();
    }
    return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
  }

  @Override
  String sample() {
    BigInteger value = min == null ? BigInteger.ONE : BigInteger.ONE.max(min);
    return textOf(max == null ? value : value.min(max));
  }

  @Override
  String textOf(Object value) {
    String digits = number(value).toString();
    String sign = digits.startsWith("-") ? "-" : "";
    int zeros = Math.max(0, fixedDigits - digits.length());
    return sign + "0".repeat(zeros) + digits.substring(sign.length());
  }

  private static BigInteger number(Object value) {
    if (value instanceof Double || value instanceof Float) {
      return new BigDecimal(value.toString()).toBigInteger();
    }
    try {
      return new BigInteger(value.toString().strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is no whole number", e);
    }
  }
}
