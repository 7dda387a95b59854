package dev.ampoule.routing;

import java.math.BigInteger;
import java.util.UUID;

/** The tests that generated dispatchers make on the characters of a path. */
public final class Scan {

  /** The number of characters of a UUID. */
  static final int UUID_LENGTH = 36;

  private static final int SAFE_INT_DIGITS = 9;
  private static final int SAFE_LONG_DIGITS = 18;

  private Scan() {}

  /**
   * Finds the end of a segment.
   *
   * @param path the path
   * @param from where the segment starts
   * @return the index of the next slash, or the path's length
   */
  public static int end(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }

  /** Tells whether a segment ends at an index: at the end of the path or before a slash. */
  public static boolean isEnd(String path, int at) {
    return at == path.length() || path.charAt(at) == '/';
  }

  /** Tells whether a range holds decimal digits, of any script, and at least one. */
  public static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return c >= 0x80 && isUnicodeDigits(text, i, to);
      }
    }
    return from < to;
  }

  /** Tells whether a range holds digits that make an {@code int}. */
  public static boolean isInt(String text, int from, int to) {
    return isDigits(text, from, to)
        && (to - from <= SAFE_INT_DIGITS || fits(text, from, to, Integer.MAX_VALUE));
  }

  /** Tells whether a range holds digits that make a {@code long}. */
  public static boolean isLong(String text, int from, int to) {
    return isDigits(text, from, to)
        && (to - from <= SAFE_LONG_DIGITS || fits(text, from, to, Long.MAX_VALUE));
  }

  /** Tells whether a range holds digits, a dot, and digits. */
  public static boolean isFloat(String text, int from, int to) {
    int dot = text.indexOf('.', from);
    return dot > from && dot < to && isDigits(text, from, dot) && isDigits(text, dot + 1, to);
  }

  /** Tells whether a range holds a UUID with its hyphens. */
  public static boolean isUuid(String text, int from, int to) {
    if (to - from != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      char c = text.charAt(from + i);
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? c != '-' : c >= 0x80 || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a range holds what {@code path} takes: no slash first, no line break later. */
  public static boolean isPath(String text, int from, int to) {
    if (from >= to || text.charAt(from) == '/') {
      return false;
    }
    int lineBreak = text.indexOf('\n', from + 1);
    return lineBreak < 0 || lineBreak >= to;
  }

  /** The digits of a range in ASCII, with the sign and the dot that are there. */
  static String ascii(String text, int from, int to) {
    StringBuilder ascii = new StringBuilder(to - from);
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      ascii.append(c < 0x80 ? (char) c : Character.forDigit(Character.digit(c, 10), 10));
    }
    return ascii.toString();
  }

  /**
   * Reads a number out of a range that holds digits, perhaps after a minus sign.
   *
   * @throws ArithmeticException if it is none of a {@code long}
   */
  static long toLong(String text, int from, int to) {
    boolean negative = text.charAt(from) == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit > 9) {
        int c = text.codePointAt(i);
        digit = Character.digit(c, 10);
        i += Character.charCount(c) - 1;
      }
      value = Math.subtractExact(Math.multiplyExact(value, 10L), digit);
    }
    return negative ? value : Math.negateExact(value);
  }

  /** Reads a UUID whose form is known to be right. */
  static UUID toUuid(String text, int from) {
    long high =
        (hex(text, from, 8) << 32) | (hex(text, from + 9, 4) << 16) | hex(text, from + 14, 4);
    long low = (hex(text, from + 19, 4) << 48) | hex(text, from + 24, 12);
    return new UUID(high, low);
  }

  private static long hex(String text, int from, int count) {
    long value = 0;
    for (int i = from; i < from + count; i++) {
      value = (value << 4) | Character.digit(text.charAt(i), 16);
    }
    return value;
  }

  private static boolean isUnicodeDigits(String text, int from, int to) {
    return text.substring(from, to).codePoints().allMatch(Character::isDigit);
  }

  private static boolean fits(String digits, int from, int to, long max) {
    return new BigInteger(ascii(digits, from, to)).compareTo(BigInteger.valueOf(max)) <= 0;
  }
}
