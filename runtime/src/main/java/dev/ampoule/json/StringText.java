package dev.ampoule.json;

import java.util.Arrays;

/** Strings as UTF-8 between quotes. */
final class StringText {

  /** What follows the backslash of a character; 0 if it stands for itself, {@code u} for hex. */
  private static final byte[] ESCAPES = new byte[128];

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  /** The most bytes that one UTF-16 character takes. */
  private static final long WIDEST = 6;

  private static final int PIECE = 1024;

  /** What stands for half a surrogate pair, which has no UTF-8, as in all decoders of bytes. */
  private static final int REPLACEMENT = 0xfffd;

  static {
    Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
    ESCAPES['\b'] = 'b';
    ESCAPES['\f'] = 'f';
    ESCAPES['\n'] = 'n';
    ESCAPES['\r'] = 'r';
    ESCAPES['\t'] = 't';
  }

  private StringText() {}

  /** Writes a string with its quotes. */
  static void write(JsonWriter out, String value) {
    int length = value.length();
    byte[] bytes = out.room(length + 2L + Long.BYTES);
    int from = out.length + 1;
    bytes[from - 1] = '"';
    copyLowBytes(value, length, bytes, from);
    int plain = plain(bytes, from, length);
    if (plain == length && isAscii(value, length)) {
      bytes[from + length] = '"';
      out.length = from + length + 1;
    } else {
      writeRest(out, value, asciiBefore(value, plain));
    }
  }

  /**
   * The deprecated method is the only one that copies a string into an array that is there, without
   * looking at each character. It loses the high bytes of characters beyond U+00FF, which {@link
   * #isAscii} finds out.
   */
  @SuppressWarnings("deprecation")
  private static void copyLowBytes(String value, int length, byte[] bytes, int at) {
    value.getBytes(0, length, bytes, at);
  }

  /** How many bytes stand for themselves; up to seven more may be looked at. */
  private static int plain(byte[] bytes, int from, int length) {
    for (int i = 0; i < length; i += Long.BYTES) {
      long marks = Words.special(Words.get(bytes, from + i));
      if (marks != 0) {
        return Math.min(length, i + Words.lowest(marks));
      }
    }
    return length;
  }

  /** Four at a time, so that one need not wait for the other. */
  private static boolean isAscii(String value, int length) {
    int all = 0;
    int i = 0;
    for (; i < length - 3; i += 4) {
      int two = value.charAt(i) | value.charAt(i + 1);
      int others = value.charAt(i + 2) | value.charAt(i + 3);
      all |= two | others;
    }
    for (; i < length; i++) {
      all |= value.charAt(i);
    }
    return all < 128;
  }

  /** How many of the first characters are ASCII. */
  private static int asciiBefore(String value, int limit) {
    int i = 0;
    while (i < limit && value.charAt(i) < 128) {
      i++;
    }
    return i;
  }

  /** Goes on from the first character that takes more than one byte. */
  private static void writeRest(JsonWriter out, String value, int from) {
    int length = value.length();
    out.length += 1 + from; // the quote and what was copied already
    char[] chars = CharArrays.take();
    int i = from;
    while (i < length) {
      int to = Math.min(length, i + PIECE);
      if (to < length && Character.isHighSurrogate(value.charAt(to - 1))) {
        to++;
      }
      value.getChars(i, to, chars, 0);
      out.room((to - i) * WIDEST);
      out.length = put(out.buffer, out.length, chars, to - i);
      i = to;
    }
    CharArrays.give(chars);
    out.room(1)[out.length++] = '"';
  }

  private static int put(byte[] bytes, int start, char[] chars, int count) {
    int at = start;
    for (int i = 0; i < count; i++) {
      char c = chars[i];
      if (c < 128) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          bytes[at++] = (byte) c;
        } else {
          at = escape(bytes, at, c, escape);
        }
      } else if (!Character.isSurrogate(c)) {
        at = Utf8.put(bytes, at, c);
      } else if (i + 1 < count && Character.isSurrogatePair(c, chars[i + 1])) {
        at = Utf8.put(bytes, at, Character.toCodePoint(c, chars[++i]));
      } else {
        at = Utf8.put(bytes, at, REPLACEMENT);
      }
    }
    return at;
  }

  private static int escape(byte[] bytes, int start, char c, byte escape) {
    int at = start;
    bytes[at++] = '\\';
    bytes[at++] = escape;
    if (escape == 'u') {
      bytes[at++] = '0';
      bytes[at++] = '0';
      bytes[at++] = HEX[c >> 4];
      bytes[at++] = HEX[c & 0xf];
    }
    return at;
  }

  /** A string with its quotes, as text. */
  static String quote(String value) {
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      byte escape = c < 128 ? ESCAPES[c] : 0;
      if (escape == 0) {
        out.append(c);
      } else if (escape == 'u') {
        out.append("\\u00").append((char) HEX[c >> 4]).append((char) HEX[c & 0xf]);
      } else {
        out.append('\\').append((char) escape);
      }
    }
    return out.append('"').toString();
  }
}
