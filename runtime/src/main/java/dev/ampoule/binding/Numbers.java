package dev.ampoule.binding;

import java.util.Locale;
import java.util.UUID;

/** The text of numbers, stricter than the JDK's parsers, which take other scripts and suffixes. */
final class Numbers {

  /** Larger numbers cost more than linear time to convert. */
  private static final int MAX_LENGTH = 1_000;

  private static final int MAX_EXPONENT_DIGITS = 4;

  private Numbers() {}

  /** Returns the text, an optional sign and digits. */
  static String whole(String text) {
    int start = signLength(text, 0);
    check(start < text.length() && digitsEnd(text, start) == text.length(), text);
    return text;
  }

  /** Returns the text: an optional sign, digits, a point and more digits, and an exponent. */
  static String decimal(String text) {
    int start = signLength(text, 0);
    int point = digitsEnd(text, start);
    int end =
        point < text.length() && text.charAt(point) == '.' ? digitsEnd(text, point + 1) : point;
    int digits = end - start - (end > point ? 1 : 0);
    check(digits > 0, text);
    if (end < text.length()) {
      check(text.charAt(end) == 'e' || text.charAt(end) == 'E', text);
      int exponent = end + 1 + signLength(text, end + 1);
      check(exponent < text.length() && text.length() - exponent <= MAX_EXPONENT_DIGITS, text);
      check(digitsEnd(text, exponent) == text.length(), text);
    }
    return text;
  }

  static float finite(float number) {
    check(Float.isFinite(number), "infinity");
    return number;
  }

  static double finite(double number) {
    check(Double.isFinite(number), "infinity");
    return number;
  }

  static boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "on" -> true;
      case "false", "0", "no", "off" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  static char character(String text) {
    check(text.length() == 1, text);
    return text.charAt(0);
  }

  /** The JDK takes UUIDs with groups that are too short. */
  static UUID uuid(String text) {
    check(text.length() == 36, text);
    return UUID.fromString(text);
  }

  private static int signLength(String text, int at) {
    boolean sign = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    return sign ? 1 : 0;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static void check(boolean holds, String text) {
    if (!holds || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(text);
    }
  }
}
