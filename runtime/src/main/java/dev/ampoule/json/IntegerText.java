package dev.ampoule.json;

import java.nio.charset.StandardCharsets;

/** Integers as digits. */
final class IntegerText {

  /** The longest text, of {@link Long#MIN_VALUE}. */
  static final int LONGEST = 20;

  private static final byte[] SMALLEST =
      Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.US_ASCII);

  /** The digits of 0 to 99, the tens in the low byte. */
  private static final short[] PAIRS = new short[100];

  static {
    for (int i = 0; i < PAIRS.length; i++) {
      PAIRS[i] = (short) (('0' + i / 10) | ('0' + i % 10) << Byte.SIZE);
    }
  }

  private IntegerText() {}

  /** Puts a number at a place and returns where its text ends. */
  static int put(byte[] bytes, int at, int value) {
    if (value >= 0) {
      return positive(bytes, at, value);
    }
    if (value == Integer.MIN_VALUE) {
      return put(bytes, at, (long) value);
    }
    bytes[at] = '-';
    return positive(bytes, at + 1, -value);
  }

  /** Puts a number at a place and returns where its text ends. */
  static int put(byte[] bytes, int at, long value) {
    if (value >= 0) {
      return positive(bytes, at, value);
    }
    if (value == Long.MIN_VALUE) {
      System.arraycopy(SMALLEST, 0, bytes, at, SMALLEST.length);
      return at + SMALLEST.length;
    }
    bytes[at] = '-';
    return positive(bytes, at + 1, -value);
  }

  private static int positive(byte[] bytes, int at, long value) {
    if (value <= Integer.MAX_VALUE) {
      return positive(bytes, at, (int) value);
    }
    int low = (int) (value % 100_000_000);
    int end = positive(bytes, at, value / 100_000_000) + 8;
    digits(bytes, end, low, 8);
    return end;
  }

  private static int positive(byte[] bytes, int at, int value) {
    int end = at + length(value);
    int rest = value;
    int i = end;
    while (rest >= 100) {
      int quotient = rest / 100;
      i -= 2;
      pair(bytes, i, rest - quotient * 100);
      rest = quotient;
    }
    if (rest >= 10) {
      pair(bytes, i - 2, rest);
    } else {
      bytes[i - 1] = (byte) ('0' + rest);
    }
    return end;
  }

  /** Puts exactly this many digits before a place; an even number of them. */
  static void digits(byte[] bytes, int end, int value, int digits) {
    int rest = value;
    for (int i = end - 2; i >= end - digits; i -= 2) {
      int quotient = rest / 100;
      pair(bytes, i, rest - quotient * 100);
      rest = quotient;
    }
  }

  /** Puts two digits at a place, for a number below 100. */
  static void pair(byte[] bytes, int at, int value) {
    short pair = PAIRS[value];
    bytes[at] = (byte) pair;
    bytes[at + 1] = (byte) (pair >> Byte.SIZE);
  }

  /** How many digits a number has that is not negative. */
  static int length(int value) {
    if (value < 100) {
      return value < 10 ? 1 : 2;
    }
    if (value < 10_000) {
      return value < 1_000 ? 3 : 4;
    }
    if (value < 1_000_000) {
      return value < 100_000 ? 5 : 6;
    }
    if (value < 100_000_000) {
      return value < 10_000_000 ? 7 : 8;
    }
    return value < 1_000_000_000 ? 9 : 10;
  }
}
