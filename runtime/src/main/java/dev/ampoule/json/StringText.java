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
    byte[] bytes = out.room(length + 2);
    int at = out.length;
    bytes[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c >= 128 || ESCAPES[c] != 0) {
        out.length = at;
        writeRest(out, value, i);
        return;
      }
      bytes[at++] = (byte) c;
    }
    bytes[at++] = '"';
    out.length = at;
  }

  /** Goes on from the first character that takes more than one byte. */
  private static void writeRest(JsonWriter out, String value, int from) {
    int length = value.length();
    int i = from;
    while (i < length) {
      int to = Math.min(length, i + PIECE);
      if (to < length && Character.isHighSurrogate(value.charAt(to - 1))) {
        to++;
      }
      out.room((to - i) * WIDEST);
      out.length = put(out.buffer, out.length, value, i, to);
      i = to;
    }
    out.room(1)[out.length++] = '"';
  }

  private static int put(byte[] bytes, int start, String value, int from, int to) {
    int at = start;
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if (c < 128) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          bytes[at++] = (byte) c;
        } else {
          at = escape(bytes, at, c, escape);
        }
      } else if (!Character.isSurrogate(c)) {
        at = Utf8.put(bytes, at, c);
      } else if (i + 1 < to && Character.isSurrogatePair(c, value.charAt(i + 1))) {
        at = Utf8.put(bytes, at, Character.toCodePoint(c, value.charAt(++i)));
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
