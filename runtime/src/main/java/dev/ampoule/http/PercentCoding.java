package dev.ampoule.http;

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
    return decode(raw, false);
  }

  /** Decodes a form-encoded name or value, in which a plus sign is a blank. */
  static String decodeForm(String raw) {
    return decode(raw, true);
  }

  /** Encodes all but letters, digits, {@code _.-~} and the ASCII characters in {@code safe}. */
  public static String encode(String text, String safe) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isUnreserved(c) || safe.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
      }
    }
    return out.toString();
  }

  private static String decode(String raw, boolean form) {
    if (raw.indexOf('%') < 0) {
      return form ? raw.replace('+', ' ') : raw;
    }
    byte[] bytes = new byte[raw.length() * 3];
    int size = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int octet = c == '%' ? octetAt(raw, i) : -1;
      if (octet >= 0) {
        bytes[size++] = (byte) octet;
        i += 2;
      } else if (c < 0x80) {
        bytes[size++] = (byte) (form && c == '+' ? ' ' : c);
      } else {
        byte[] encoded = raw.substring(i, i + charCount(raw, i)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        i += charCount(raw, i) - 1;
      }
    }
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  private static int charCount(String text, int at) {
    return Character.charCount(text.codePointAt(at));
  }

  static int octetAt(String raw, int percent) {
    if (percent + 2 >= raw.length()) {
      return -1;
    }
    int high = Ascii.hexDigit(raw.charAt(percent + 1));
    int low = Ascii.hexDigit(raw.charAt(percent + 2));
    return high < 0 || low < 0 ? -1 : (high << 4) | low;
  }

  private static boolean isUnreserved(char c) {
    return Ascii.isAlphanumeric(c) || c == '_' || c == '.' || c == '-' || c == '~';
  }
}
