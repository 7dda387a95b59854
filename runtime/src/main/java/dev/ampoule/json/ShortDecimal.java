package dev.ampoule.json;

/** Numbers as most are: at most 19 digits, and an exponent of at most three. */
final class ShortDecimal {

  private static final int MOST_DIGITS = 19;

  private ShortDecimal() {}

  /**
   * Where the number ends that is next; its digits are left in {@code mantissa}, unsigned, and
   * their power of ten in {@code exponent}.
   *
   * @return the end; -1 for whatever is unusual, malformed or no number, and the position stays
   */
  static int end(JsonReader in) {
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
      return -1;
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
        return -1;
      }
    }
    if (digits > MOST_DIGITS) {
      return -1;
    }
    in.mantissa = mantissa;
    in.exponent = exponent;
    return at < end && (bytes[at] | 0x20) == 'e' ? exponent(in, at + 1) : at;
  }

  private static int exponent(JsonReader in, int from) {
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
    if (at == first || at - first > 3) {
      return -1;
    }
    in.exponent += negative ? -value : value;
    return at;
  }
}
