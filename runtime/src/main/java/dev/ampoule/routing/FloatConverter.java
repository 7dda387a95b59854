package dev.ampoule.routing;

import java.math.BigDecimal;

/**
 * The converter {@code float}: decimal digits with a dot between them.
 *
 * <p>Flask: {@code FloatConverter}.
 */
public final class FloatConverter extends RuleConverter<Double> {

  /** Any number that is not negative. */
  public static final FloatConverter ANY =
      new FloatConverter(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

  private static final int MIN_PLAIN_EXPONENT = -4;
  private static final int MAX_PLAIN_EXPONENT = 16;

  private final double min;
  private final double max;
  private final boolean signed;

  private FloatConverter(double min, double max, boolean signed) {
    this.min = min;
    this.max = max;
    this.signed = signed;
  }

  /** The same for values from {@code least} on. */
  public FloatConverter min(double least) {
    return new FloatConverter(least, max, signed);
  }

  /** The same for values up to {@code most}. */
  public FloatConverter max(double most) {
    return new FloatConverter(min, most, signed);
  }

  /** The same with a minus sign allowed. */
  public FloatConverter signed() {
    return new FloatConverter(min, max, true);
  }

  @Override
  public boolean accepts(String text, int from, int to) {
    int start = digitsFrom(text, from, to);
    if (!Scan.isFloat(text, start, to)) {
      return false;
    }
    double value = Double.parseDouble(Scan.ascii(text, from, to));
    return value >= min && value <= max;
  }

  @Override
  int first(String text, int from, int limit) {
    int dot = digitsEnd(text, digitsFrom(text, from, limit), limit);
    if (dot == digitsFrom(text, from, limit) || dot == limit || text.charAt(dot) != '.') {
      return NONE;
    }
    int end = digitsEnd(text, dot + 1, limit);
    return end == dot + 1 ? NONE : end;
  }

  @Override
  int next(String text, int from, int end, int limit) {
    int shorter = text.offsetByCodePoints(end, -1);
    return text.charAt(shorter - 1) == '.' ? NONE : shorter;
  }

  private static int digitsEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private double least() {
    return signed ? min : Math.max(0, min);
  }

  /** Whether every value of this one is a value of another. */
  boolean isWithin(FloatConverter other) {
    return least() >= other.least() && max <= other.max && (other.signed || !signed);
  }

  /** Whether no value of this one is a value of another. */
  boolean isApart(FloatConverter other) {
    return max < other.least() || other.max < least();
  }

  private int digitsFrom(String text, int from, int to) {
    return signed && from < to && text.charAt(from) == '-' ? from + 1 : from;
  }

  @Override
  public Double fromUrl(String text) {
    return Double.valueOf(Scan.ascii(text, 0, text.length()));
  }

  @Override
  String sample() {
    return textOf(Math.min(Math.max(1.5, min), max));
  }

  /**
   * The shortest digits that make the number, as Python writes them: {@code 1.5}, {@code 1e+21}.
   */
  @Override
  String textOf(Object value) {
    double number;
    try {
      number = Double.parseDouble(value.toString());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is no number", e);
    }
    if (number == 0 || !Double.isFinite(number)) {
      return Double.toString(number);
    }
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= MIN_PLAIN_EXPONENT && exponent < MAX_PLAIN_EXPONENT) {
      String plain = decimal.toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    String digits = decimal.unscaledValue().abs().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return (number < 0 ? "-" : "")
        + digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }
}
