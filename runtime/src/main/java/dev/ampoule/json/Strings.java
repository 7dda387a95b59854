package dev.ampoule.json;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads strings. */
final class Strings {

  private Strings() {}

  static @Nullable String read(JsonReader in) {
    if (in.peek() != '"') {
      in.wrong("a string");
      return null;
    }
    in.position++;
    return rest(in);
  }

  /** Reads what follows an opening quote; null after a problem. */
  static @Nullable String rest(JsonReader in) {
    byte[] bytes = in.bytes;
    int from = in.position;
    int at = plain(bytes, from, in.end);
    if (at < in.end && bytes[at] == '"') {
      in.position = at + 1;
      if (at - from > in.settings.maxStringLength()) {
        return tooLong(in, from);
      }
      return ascii(bytes, from, at);
    }
    return Unescaping.rest(in, from, at);
  }

  /** Bytes that stand for themselves as a string. */
  static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Where the first byte stands that does not simply stand for itself, or the end. */
  static int plain(byte[] bytes, int from, int end) {
    int at = from;
    for (; end - at >= Long.BYTES; at += Long.BYTES) {
      long marks = Words.special(Words.get(bytes, at));
      if (marks != 0) {
        return at + Words.lowest(marks);
      }
    }
    while (at < end && isPlain(bytes[at])) {
      at++;
    }
    return at;
  }

  /** A problem at a string's place. */
  static @Nullable String tooLong(JsonReader in, int from) {
    in.problem(
        from - 1, "too-long", "is longer than " + in.settings.maxStringLength() + " characters");
    return null;
  }

  static char readChar(JsonReader in) {
    int offset = in.position();
    String text = read(in);
    if (text == null) {
      return 0;
    }
    if (text.length() != 1) {
      in.problem(offset, "value", "expected a single character but found " + Excerpt.of(text));
      return 0;
    }
    return text.charAt(0);
  }

  static byte @Nullable [] readBytes(JsonReader in) {
    int offset = in.position();
    String text = read(in);
    return text == null ? null : bytes(in, offset, text);
  }

  /** The bytes that a text is base64 of; null after a problem. */
  static byte @Nullable [] bytes(JsonReader in, int offset, String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      in.problem(offset, "value", "expected base64 but found " + Excerpt.of(text));
      return null;
    }
  }

  private static boolean isPlain(byte octet) {
    return octet >= ' ' && octet != '"' && octet != '\\';
  }
}
