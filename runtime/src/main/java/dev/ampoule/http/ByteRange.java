package dev.ampoule.http;

import org.jspecify.annotations.Nullable;

/**
 * The part of a body that a {@code Range} header asks for.
 *
 * @param start the first byte
 * @param end the byte after the last one
 */
record ByteRange(long start, long end) {

  private static final int MAX_DIGITS = 18;

  /** Returns the range, cut off at the end; null when there is not exactly one, or none of it. */
  static @Nullable ByteRange parse(String header, long length) {
    int equals = header.indexOf('=');
    int dash = header.indexOf('-', equals + 1);
    if (equals < 0 || dash < 0 || !header.substring(0, equals).strip().equalsIgnoreCase("bytes")) {
      return null;
    }
    String first = header.substring(equals + 1, dash).strip();
    String last = header.substring(dash + 1).strip();
    if (first.isEmpty()) {
      long suffix = number(last);
      return suffix <= 0 ? null : new ByteRange(Math.max(0, length - suffix), length);
    }
    long start = number(first);
    long end = last.isEmpty() ? length : number(last) + 1;
    boolean bad = start < 0 || start >= length || end <= start;
    return bad ? null : new ByteRange(start, Math.min(end, length));
  }

  private static long number(String text) {
    if (text.isEmpty() || text.length() > MAX_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
