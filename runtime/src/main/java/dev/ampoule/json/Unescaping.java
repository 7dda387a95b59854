package dev.ampoule.json;

import org.jspecify.annotations.Nullable;

/** Reads strings that hold escapes or more than ASCII. */
final class Unescaping {

  private static final int MALFORMED = -1;

  private Unescaping() {}

  /**
   * Goes on with a string at its first character that is not plain.
   *
   * @param from behind the opening quote
   * @param firstSpecial the place of that character
   * @return null after a problem
   */
  static @Nullable String rest(JsonReader in, int from, int firstSpecial) {
    byte[] bytes = in.bytes;
    int length = 0;
    int copied = from;
    int at = firstSpecial;
    while (true) {
      char[] chars = in.room(length, at - copied + 2);
      for (int i = copied; i < at; i++) {
        chars[length++] = (char) bytes[i]; // ASCII
      }
      if (at < in.end && bytes[at] == '"') {
        in.position = at + 1;
        return checked(in, from, new String(chars, 0, length));
      }
      int c = character(in, at);
      if (c == MALFORMED) {
        return null;
      }
      if (c >= 0x10000) {
        chars[length++] = Character.highSurrogate(c);
        chars[length++] = Character.lowSurrogate(c);
      } else {
        chars[length++] = (char) c;
      }
      copied = behind(bytes, at);
      at = Strings.plain(bytes, copied, in.end);
    }
  }

  /** Passes over what follows an opening quote; false after a problem. */
  static boolean skip(JsonReader in) {
    byte[] bytes = in.bytes;
    int at = Strings.plain(bytes, in.position, in.end);
    while (at == in.end || bytes[at] != '"') {
      if (character(in, at) == MALFORMED) {
        return false;
      }
      at = Strings.plain(bytes, behind(bytes, at), in.end);
    }
    in.position = at + 1;
    return true;
  }

  /** The character at a place that is not plain: an escape, or more than ASCII. */
  private static int character(JsonReader in, int at) {
    if (at == in.end) {
      return malformed(in, at, "syntax", "the document ends within a string");
    }
    byte first = in.bytes[at];
    if (first == '\\') {
      return codePoint(in, at);
    }
    if (first >= 0) {
      return malformed(
          in, at, "syntax", "a control character in a string must be written as an escape");
    }
    int length = Utf8.length(in.bytes, at, in.end);
    return length == 0
        ? malformed(in, at, "encoding", "is not well-formed UTF-8")
        : Utf8.get(in.bytes, at, length);
  }

  private static @Nullable String checked(JsonReader in, int from, String text) {
    return text.length() > in.settings.maxStringLength() ? Strings.tooLong(in, from) : text;
  }

  /** Where an escape ends, or a character that is not ASCII; well-formed ones. */
  private static int behind(byte[] bytes, int at) {
    if (bytes[at] < 0) {
      int first = bytes[at] & 0xff;
      return at + (first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
    }
    if (bytes[at + 1] != 'u') {
      return at + 2;
    }
    boolean pair = Character.isHighSurrogate((char) hex(bytes, at + 2, bytes.length));
    return pair ? at + 12 : at + 6;
  }

  /** The character of an escape, or of two that are a surrogate pair. */
  private static int codePoint(JsonReader in, int at) {
    byte[] bytes = in.bytes;
    int end = in.end;
    if (end - at < 2) {
      return malformed(in, at, "syntax", "the document ends within a string");
    }
    int simple =
        switch (bytes[at + 1]) {
          case '"', '\\', '/' -> bytes[at + 1];
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'u' -> 'u';
          default -> MALFORMED;
        };
    if (simple == MALFORMED) {
      return malformed(in, at, "syntax", "a backslash must be followed by one of \"\\/bfnrtu");
    }
    return simple == 'u' ? unicode(in, at) : simple;
  }

  private static int unicode(JsonReader in, int at) {
    byte[] bytes = in.bytes;
    int unit = hex(bytes, at + 2, in.end);
    if (unit == MALFORMED) {
      return malformed(in, at, "syntax", "\\u must be followed by four hexadecimal digits");
    }
    if (!Character.isSurrogate((char) unit)) {
      return unit;
    }
    boolean more = in.end - at >= 12 && bytes[at + 6] == '\\' && bytes[at + 7] == 'u';
    int low = more && Character.isHighSurrogate((char) unit) ? hex(bytes, at + 8, in.end) : 0;
    return low > 0 && Character.isLowSurrogate((char) low)
        ? Character.toCodePoint((char) unit, (char) low)
        : malformed(in, at, "encoding", "\\u must not be half a surrogate pair");
  }

  private static int malformed(JsonReader in, int at, String code, String detail) {
    in.fatal(at, code, detail);
    return MALFORMED;
  }

  private static int hex(byte[] bytes, int from, int end) {
    if (end - from < 4) {
      return MALFORMED;
    }
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return MALFORMED;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
