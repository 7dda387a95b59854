package dev.ampoule.json;

/** Numbers as most are: at most 19 digits, and an exponent of at most three. */
final class ShortDecimal {

  private static final int MOST_DIGITS = 19;

  /** The exponent of whatever is unusual, malformed or no number. */
  static final int UNUSUAL = Integer.MIN_VALUE;

  private ShortDecimal() {}

  /**
   * Reads the number that is next, without its sign; its power of ten is left in {@code exponent}.
   *
   * @return its digits, unsigned; if the exponent is {@link #UNUSUAL}, it means nothing, and the
   *     position stays
   */
  static long read(JsonReader in) {
    in.exponent = UNUSUAL;
    int c = in.peek();
    byte[] bytes = in.bytes;
    int end = in.end;
    int first = c == '-' ? in.position + 1 : in.position;
    int at = first;
    long mantissa = 0;
    int digit;
    while (at < end && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      at++;
    }
    int digits = at - first;
    if (digits == 0 || (digits > 1 && bytes[first] == '0')) {
      return 0;
    }
    int exponent = 0;
    if (at < end && bytes[at] == '.') {
      int fraction = ++at;
      while (at < end && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        at++;
      }
      exponent = fraction - at;
      digits -= exponent;
      if (exponent == 0) {
        return 0;
      }
    }
    if (digits > MOST_DIGITS) {
      return 0;
    }
    if (at < end && (bytes[at] | 0x20) == 'e') {
      exponent(in, at + 1, exponent);
    } else {
      in.exponent = exponent;
      in.position = at;
    }
    return mantissa;
  }

  /** Reads what follows the letter; {@code before} is what the fraction makes of it. */
  private static void exponent(JsonReader in, int from, int before) {
    byte[] bytes = in.bytes;
    int end = in.end;
    boolean negative = from < end && bytes[from] == '-';
    int first = from < end && (negative || bytes[from] == '+') ? from + 1 : from;
    int at = first;
    int value = 0;
    int digit;
    while (at < end && at - first < 4 && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
      value = value * 10 + digit;
      at++;
    }
    if (at > first && at - first <= 3) {
      in.exponent = before + (negative ? -value : value);
      in.position = at;
    }
  }
}
