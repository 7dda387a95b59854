package dev.ampoule.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Quotes a little of what a client sent. */
final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  /** At most 40 characters of a text, as a JSON string. */
  static String of(String text) {
    return StringText.quote(printable(text));
  }

  /** The token that begins at a place, at most 40 characters of it; or that the document ends. */
  static String of(byte[] bytes, int at, int end) {
    if (at >= end) {
      return "the end of the document";
    }
    int to = at + 1;
    boolean string = bytes[at] == '"';
    while (to < end && to - at < LONGEST * 4 && (string ? bytes[to] != '"' : inWord(bytes[to]))) {
      to++;
    }
    if (string && to < end && bytes[to] == '"') {
      to++;
    }
    if (!string && !inWord(bytes[at])) {
      to = at + Math.max(1, bytes[at] < 0 ? Utf8.length(bytes, at, end) : 1);
    }
    String token = new String(Arrays.copyOfRange(bytes, at, to), StandardCharsets.UTF_8);
    return string || inWord(bytes[at]) ? printable(token) : "'" + printable(token) + "'";
  }

  private static boolean inWord(byte octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || octet == '-'
        || octet == '+'
        || octet == '.'
        || octet == '_';
  }

  /** Cuts a text off, and escapes what would not show. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      if (count++ == LONGEST) {
        return out.append('…').toString();
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (hidden(c)) {
        out.append("\\u%04X".formatted(c));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean hidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
