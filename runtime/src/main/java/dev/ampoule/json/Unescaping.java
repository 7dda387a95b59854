package dev.ampoule.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads strings that hold escapes or more than ASCII. */
final class Unescaping {

  private static final int MALFORMED = -1;

  private Unescaping() {}

  /**
   * Goes on with a string at its first character that is not plain.
   *
   * @param from behind the opening quote
   * @param at the place of that character
   */
  static @Nullable String rest(JsonReader in, int from, int at) {
    int to = unescaped(in, at);
    if (to < 0) {
      return null;
    }
    if (in.bytes[to] == '"') {
      in.position = to + 1;
      return checked(in, from, new String(in.bytes, from, to - from, StandardCharsets.UTF_8));
    }
    return escaped(in, from, to);
  }

  /** Passes over what follows an opening quote; false after a problem. */
  static boolean skip(JsonReader in) {
    int from = in.position;
    int at = from;
    while (true) {
      at = unescaped(in, at);
      if (at < 0) {
        return false;
      }
      if (in.bytes[at] == '"') {
        in.position = at + 1;
        return true;
      }
      if (codePoint(in, at) == MALFORMED) {
        return false;
      }
      at = behind(in.bytes, at);
    }
  }

  /** Where the next quote or backslash is; -1 after a problem. */
  private static int unescaped(JsonReader in, int from) {
    byte[] bytes = in.bytes;
    int end = in.end;
    int at = from;
    while (true) {
      at = Strings.plain(bytes, at, end);
      if (at == end) {
        in.fatal(at, "syntax", "the document ends within a string");
        return -1;
      }
      if (bytes[at] >= 0) {
        if (bytes[at] < ' ') {
          in.fatal(at, "syntax", "a control character in a string must be written as an escape");
          return -1;
        }
        return at;
      }
      int length = Utf8.length(bytes, at, end);
      if (length == 0) {
        in.fatal(at, "encoding", "is not well-formed UTF-8");
        return -1;
      }
      at += length;
    }
  }

  /** Copies a string without its escapes. */
  private static @Nullable String escaped(JsonReader in, int from, int firstEscape) {
    byte[] bytes = in.bytes;
    byte[] text = in.scratch();
    int length = 0;
    int copied = from;
    int at = firstEscape;
    while (true) {
      int piece = at - copied;
      if (text.length - length < piece + 4) {
        text = in.longerScratch(length, piece + 4L);
      }
      System.arraycopy(bytes, copied, text, length, piece);
      length += piece;
      if (bytes[at] == '"') {
        in.position = at + 1;
        return checked(in, from, new String(text, 0, length, StandardCharsets.UTF_8));
      }
      int c = codePoint(in, at);
      if (c == MALFORMED) {
        return null;
      }
      length = Utf8.put(text, length, c);
      copied = behind(bytes, at);
      at = unescaped(in, copied);
      if (at < 0) {
        return null;
      }
    }
  }

  private static @Nullable String checked(JsonReader in, int from, String text) {
    return text.length() > in.settings.maxStringLength() ? Strings.tooLong(in, from) : text;
  }

  /** Where an escape ends that is well-formed. */
  private static int behind(byte[] bytes, int at) {
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
