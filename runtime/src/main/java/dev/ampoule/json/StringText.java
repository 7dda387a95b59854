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
  private static final int WIDEST = 6;

  /** How many characters are taken out of a longer string at a time. */
  private static final int PIECE = Scratch.CHARS - 1;

  /** How long a string may be that is asked for its characters. */
  private static final int SHORT = 32;

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

  /**
   * Writes a string with its quotes.
   *
   * <p>Those of a longer string are copied into an array first: to ask the string for each of them
   * is several times slower as soon as the application has strings with and without characters
   * beyond U+00FF, which the JVM holds in two ways.
   */
  static void write(JsonWriter out, String value) {
    int length = value.length();
    if (length > SHORT) {
      writeLong(out, value, length, out.arrays());
      return;
    }
    byte[] bytes = out.room(length * WIDEST + Long.BYTES + 2);
    int from = out.length + 1;
    bytes[from - 1] = '"';
    copyLowBytes(value, 0, length, bytes, from);
    int end = from + length;
    if (plain(bytes, from, length) < length || !isAscii(value, length)) {
      Scratch arrays = out.arrays();
      value.getChars(0, length, arrays.chars(), 0);
      end = put(bytes, from, arrays.chars(), 0, length);
    }
    bytes[end] = '"';
    out.length = end + 1;
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

  private static void writeLong(JsonWriter out, String value, int length, Scratch arrays) {
    out.room(1)[out.length++] = '"';
    int from = 0;
    while (from < length) {
      int to = Math.min(length, from + PIECE);
      if (to < length && Character.isHighSurrogate(value.charAt(to - 1))) {
        to++;
      }
      value.getChars(from, to, arrays.chars(), 0);
      if (isAscii(arrays.chars(), to - from, 0)) {
        writeAscii(out, value, from, to, arrays);
      } else {
        writeRest(out, arrays, 0, to - from);
      }
      from = to;
    }
    out.room(1)[out.length++] = '"';
  }

  /** As bytes, as far as no character needs an escape. */
  private static void writeAscii(JsonWriter out, String value, int from, int to, Scratch arrays) {
    int count = to - from;
    byte[] bytes = out.room(count + Long.BYTES);
    copyLowBytes(value, from, to, bytes, out.length);
    int plain = plain(bytes, out.length, count);
    out.length += plain;
    if (plain < count) {
      writeRest(out, arrays, plain, count);
    }
  }

  private static void writeRest(JsonWriter out, Scratch arrays, int from, int to) {
    byte[] bytes = out.room((to - from) * WIDEST + Long.BYTES);
    out.length = put(bytes, out.length, arrays.chars(), from, to);
  }

  /**
   * The deprecated method is the only one that copies a string into an array that is there, without
   * looking at each character. It loses the high bytes, which ASCII does not have.
   */
  @SuppressWarnings("deprecation")
  private static void copyLowBytes(String value, int from, int to, byte[] bytes, int at) {
    value.getBytes(from, to, bytes, at);
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

  /** Whether the first characters are ASCII; a word of them at once would cost much at start. */
  private static boolean isAscii(char[] chars, int count, int from) {
    int i = from;
    for (; i < count - 7; i += 8) {
      if (!isAscii(chars, i)) {
        return false;
      }
    }
    int all = 0;
    for (; i < count; i++) {
      all |= chars[i];
    }
    return all < 128;
  }

  /** Eight characters at a time where they are ASCII. */
  private static int put(byte[] bytes, int start, char[] chars, int from, int count) {
    int at = start;
    int i = from;
    while (i < count) {
      if (count - i < Long.BYTES || !isAscii(chars, i)) {
        int end = Math.min(count, i + Long.BYTES);
        while (i < end) {
          char c = chars[i++];
          if (Character.isHighSurrogate(c) && i < count && Character.isLowSurrogate(chars[i])) {
            at = Utf8.put(bytes, at, Character.toCodePoint(c, chars[i++]));
          } else {
            at = put(bytes, at, c);
          }
        }
        continue;
      }
      long word = word(chars, i);
      Words.set(bytes, at, word); // what is behind a mark is written over
      long marks = Words.special(word);
      if (marks == 0) {
        i += Long.BYTES;
        at += Long.BYTES;
      } else {
        int plain = Words.lowest(marks);
        char c = chars[i + plain];
        at = escape(bytes, at + plain, c, ESCAPES[c]);
        i += plain + 1;
      }
    }
    return at;
  }

  private static boolean isAscii(char[] chars, int at) {
    int first = chars[at] | chars[at + 1] | chars[at + 2] | chars[at + 3];
    int second = chars[at + 4] | chars[at + 5] | chars[at + 6] | chars[at + 7];
    return (first | second) < 128;
  }

  /** Eight ASCII characters as bytes, the first one lowest. */
  private static long word(char[] chars, int at) {
    int low = chars[at] | chars[at + 1] << 8 | chars[at + 2] << 16 | chars[at + 3] << 24;
    int high = chars[at + 4] | chars[at + 5] << 8 | chars[at + 6] << 16 | chars[at + 7] << 24;
    return low | (long) high << Integer.SIZE;
  }

  private static int put(byte[] bytes, int at, char c) {
    if (c >= 128) {
      return Utf8.put(bytes, at, Character.isSurrogate(c) ? REPLACEMENT : c);
    }
    byte escape = ESCAPES[c];
    if (escape != 0) {
      return escape(bytes, at, c, escape);
    }
    bytes[at] = (byte) c;
    return at + 1;
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
