package dev.ampoule.json;

/** The form of UTF-8 (RFC 3629). */
final class Utf8 {

  private Utf8() {}

  /** Where a text begins behind a byte-order mark, which RFC 8259 lets a reader ignore. */
  static int skipMark(byte[] bytes, int from, int to) {
    boolean marked =
        to - from >= 3
            && bytes[from] == (byte) 0xef
            && bytes[from + 1] == (byte) 0xbb
            && bytes[from + 2] == (byte) 0xbf;
    return marked ? from + 3 : from;
  }

  /**
   * How many bytes the character takes that begins here and is not ASCII; 0 if it is malformed: cut
   * off, longer than need be, a surrogate, or beyond U+10FFFF.
   */
  static int length(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xff;
    int left = end - at;
    if (first < 0xc2) {
      return 0;
    }
    if (first < 0xe0) {
      return left > 1 && follows(bytes[at + 1]) ? 2 : 0;
    }
    if (first < 0xf0) {
      boolean whole = left > 2 && follows(bytes[at + 1]) && follows(bytes[at + 2]);
      int second = whole ? bytes[at + 1] & 0xff : 0;
      boolean surrogate = first == 0xed && second >= 0xa0;
      return whole && !surrogate && (first != 0xe0 || second >= 0xa0) ? 3 : 0;
    }
    boolean whole =
        left > 3 && follows(bytes[at + 1]) && follows(bytes[at + 2]) && follows(bytes[at + 3]);
    int second = whole ? bytes[at + 1] & 0xff : 0;
    boolean inRange =
        first == 0xf0 ? second >= 0x90 : first < 0xf4 || (first == 0xf4 && second < 0x90);
    return whole && inRange ? 4 : 0;
  }

  /** The character of two to four bytes that are well-formed. */
  static int get(byte[] bytes, int at, int length) {
    int second = bytes[at + 1] & 0x3f;
    if (length == 2) {
      return (bytes[at] & 0x1f) << 6 | second;
    }
    int third = bytes[at + 2] & 0x3f;
    if (length == 3) {
      return (bytes[at] & 0xf) << 12 | second << 6 | third;
    }
    return (bytes[at] & 7) << 18 | second << 12 | third << 6 | (bytes[at + 3] & 0x3f);
  }

  private static boolean follows(byte octet) {
    return (octet & 0xc0) == 0x80;
  }

  /** Puts a character at a place and returns where its bytes end; four bytes of room are enough. */
  static int put(byte[] bytes, int start, int codePoint) {
    int at = start;
    if (codePoint < 0x80) {
      bytes[at++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      bytes[at++] = (byte) (0xc0 | codePoint >> 6);
      bytes[at++] = (byte) (0x80 | (codePoint & 0x3f));
    } else if (codePoint < 0x10000) {
      bytes[at++] = (byte) (0xe0 | codePoint >> 12);
      bytes[at++] = (byte) (0x80 | (codePoint >> 6 & 0x3f));
      bytes[at++] = (byte) (0x80 | (codePoint & 0x3f));
    } else {
      bytes[at++] = (byte) (0xf0 | codePoint >> 18);
      bytes[at++] = (byte) (0x80 | (codePoint >> 12 & 0x3f));
      bytes[at++] = (byte) (0x80 | (codePoint >> 6 & 0x3f));
      bytes[at++] = (byte) (0x80 | (codePoint & 0x3f));
    }
    return at;
  }
}
