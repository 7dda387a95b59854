package dev.ampoule.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as {@code urllib.parse} and Werkzeug do it, always in UTF-8. */
public final class PercentCoding {

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentCoding() {}

  /**
   * Decodes a path: bytes that are no UTF-8 become U+FFFD, and a percent sign without two hex
   * digits stays as it is.
   *
   * @param raw the path as it was sent
   * @return {@code raw} itself when there is nothing to decode
   */
  public static String decodePath(String raw) {
    if (raw.indexOf('%') < 0) {
      return raw;
    }
    return StandardCharsets.UTF_8.decode(bytes(raw, false)).toString();
  }

  /**
   * Decodes a form-encoded name or value, in which a plus sign is a blank: bytes that are no UTF-8
   * stay encoded.
   */
  static String decodeForm(String raw) {
    if (raw.indexOf('%') < 0) {
      return raw.replace('+', ' ');
    }
    ByteBuffer bytes = bytes(raw, true);
    CharBuffer out = CharBuffer.allocate(bytes.limit() * 3);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(bytes, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        int octet = bytes.get() & 0xff;
        out.put('%').put(HEX[octet >> 4]).put(HEX[octet & 15]);
      }
      result = decoder.decode(bytes, out, true);
    }
    return out.flip().toString();
  }

  /** Encodes all but letters, digits, {@code _.-~} and the ASCII characters in {@code safe}. */
  public static String encode(String text, String safe) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (Ascii.isAlphanumeric(c) || "_.-~".indexOf(c) >= 0 || safe.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
      }
    }
    return out.toString();
  }

  /** The byte that is encoded at the place of a percent sign, or -1. */
  static int octetAt(String raw, int percent) {
    if (percent + 2 >= raw.length()) {
      return -1;
    }
    int high = Ascii.hexDigit(raw.charAt(percent + 1));
    int low = Ascii.hexDigit(raw.charAt(percent + 2));
    return high < 0 || low < 0 ? -1 : (high << 4) | low;
  }

  private static ByteBuffer bytes(String raw, boolean form) {
    byte[] text = raw.getBytes(StandardCharsets.UTF_8);
    int size = 0;
    for (int i = 0; i < text.length; i++) {
      int octet = text[i] == '%' ? octetAt(text, i) : -1;
      if (octet >= 0) {
        text[size++] = (byte) octet;
        i += 2;
      } else {
        text[size++] = form && text[i] == '+' ? (byte) ' ' : text[i];
      }
    }
    return ByteBuffer.wrap(text, 0, size);
  }

  private static int octetAt(byte[] text, int percent) {
    if (percent + 2 >= text.length) {
      return -1;
    }
    int high = Ascii.hexDigit((char) (text[percent + 1] & 0xff));
    int low = Ascii.hexDigit((char) (text[percent + 2] & 0xff));
    return high < 0 || low < 0 ? -1 : (high << 4) | low;
  }
}
