package dev.ampoule.testing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Makes a URL of what a test wrote: what a URL cannot hold is escaped, the rest is kept. */
final class PercentEncoding {

  private static final String ESCAPED = " \"<>\\^`{|}";

  private PercentEncoding() {}

  static String encode(String target) {
    StringBuilder encoded = new StringBuilder(target.length());
    for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
      int c = Byte.toUnsignedInt(b);
      if (c <= ' ' || c >= 0x7F || ESCAPED.indexOf(c) >= 0) {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      } else {
        encoded.append((char) c);
      }
    }
    return encoded.toString();
  }
}
