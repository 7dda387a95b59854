package dev.ampoule.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes the parts of a URL as far as the result means the same; for people to read. */
final class PercentDisplay {

  private PercentDisplay() {}

  static String path(String encoded) {
    return decode(encoded, "%/?#");
  }

  static String query(String encoded) {
    return decode(encoded, "%&=+#");
  }

  private static String decode(String encoded, String kept) {
    StringBuilder out = new StringBuilder(encoded.length());
    int i = 0;
    while (i < encoded.length()) {
      int length = encoded.charAt(i) == '%' ? sequenceLength(encoded, i) : 0;
      String decoded = length == 0 ? "" : character(encoded, i, length);
      if (decoded.isEmpty() || isKept(decoded, kept)) {
        out.append(encoded.charAt(i++));
      } else {
        out.append(decoded);
        i += length * 3;
      }
    }
    return out.toString();
  }

  private static boolean isKept(String decoded, String kept) {
    char c = decoded.charAt(0);
    return c <= ' ' || c == 0x7f || kept.indexOf(c) >= 0;
  }

  /** How many encoded bytes the first one says to belong together; 0 when it is no first one. */
  private static int sequenceLength(String text, int at) {
    int first = PercentCoding.octetAt(text, at);
    if (first < 0x80) {
      return first < 0 ? 0 : 1;
    }
    return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
  }

  private static String character(String text, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int position = at + i * 3;
      boolean percent = position < text.length() && text.charAt(position) == '%';
      int octet = percent ? PercentCoding.octetAt(text, position) : -1;
      if (octet < 0) {
        return "";
      }
      bytes[i] = (byte) octet;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
