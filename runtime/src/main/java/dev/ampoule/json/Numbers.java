package dev.ampoule.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The grammar of numbers. */
final class Numbers {

  /**
   * The largest exponent of a number that is kept exactly, as its scale: whoever adds two such
   * numbers or prints one without exponent gets thousands of digits, not billions.
   */
  static final int LARGEST_SCALE = 10_000;

  private Numbers() {}

  static boolean begins(int c) {
    return c == '-' || (c >= '0' && c <= '9');
  }

  /** Whether a number goes on behind the digits of its integer part. */
  static boolean goesOn(byte octet) {
    return octet == '.' || octet == 'e' || octet == 'E';
  }

  /**
   * Where the number ends that begins at the position, which stays; -1 after a syntax error, or
   * after the problem that it is too long, and then it is passed over.
   */
  static int end(JsonReader in) {
    byte[] bytes = in.bytes;
    int end = in.end;
    int from = in.position;
    int at = bytes[from] == '-' ? from + 1 : from;
    int integer = at;
    at = digits(bytes, at, end);
    if (at == integer || (at - integer > 1 && bytes[integer] == '0')) {
      return malformed(in, at == integer ? at : integer + 1);
    }
    if (at < end && bytes[at] == '.') {
      int fraction = at + 1;
      at = digits(bytes, fraction, end);
      if (at == fraction) {
        return malformed(in, at);
      }
    }
    if (at < end && (bytes[at] | 0x20) == 'e') {
      boolean signed = at + 1 < end && (bytes[at + 1] == '-' || bytes[at + 1] == '+');
      int exponent = signed ? at + 2 : at + 1;
      at = digits(bytes, exponent, end);
      if (at == exponent) {
        return malformed(in, at);
      }
    }
    if (at - from > in.settings.maxNumberLength()) {
      in.problem(
          from, "too-long", "is a number longer than " + in.settings.maxNumberLength() + " digits");
      in.position = at;
      return -1;
    }
    return at;
  }

  /** The exact value of a number; null after the problem that its exponent is too large. */
  static @Nullable BigDecimal decimal(JsonReader in, int from, int to) {
    BigDecimal number = null;
    try {
      number = new BigDecimal(text(in, from, to));
    } catch (NumberFormatException e) {
      // the exponent has more digits than an int
    }
    if (number == null || Math.abs((long) number.scale()) > LARGEST_SCALE) {
      in.problem(
          from,
          "range",
          "must have an exponent from -%d to %d, not %s"
              .formatted(LARGEST_SCALE, LARGEST_SCALE, Excerpt.of(in.bytes, from, to)));
      in.position = to;
      return null;
    }
    return number;
  }

  static String text(JsonReader in, int from, int to) {
    return new String(in.bytes, from, to - from, StandardCharsets.ISO_8859_1); // ASCII
  }

  private static int digits(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  private static int malformed(JsonReader in, int at) {
    in.position = at;
    in.syntax(at > 0 && in.bytes[at - 1] == '0' ? "no digit behind a leading 0" : "a digit");
    return -1;
  }
}
