package dev.ampoule.logging;

/**
 * Text from outside, made fit for a log: it stays on its line, and a terminal that shows it does
 * nothing but show it.
 */
public final class LogText {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private LogText() {}

  /**
   * Returns a text in which line ends, other control characters, and those that are not seen but
   * change what is (directions of writing, zero widths, half surrogate pairs) are written out:
   * {@code \n}, {@code \}{@code u001b}.
   *
   * @param text any text
   * @return {@code text} itself when it has none of them
   */
  public static String escape(String text) {
    int plain = plain(text);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    append(out, text, plain);
    return out.toString();
  }

  /** Appends a text from some character on, with escapes. */
  static void append(StringBuilder out, String text, int from) {
    for (int i = from; i < text.length(); ) {
      int point = text.codePointAt(i);
      int length = Character.charCount(point);
      if (isPlain(point)) {
        out.append(text, i, i + length);
      } else {
        for (int j = i; j < i + length; j++) {
          escape(out, text.charAt(j));
        }
      }
      i += length;
    }
  }

  static void escape(StringBuilder out, char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX[c >> shift & 15]);
        }
      }
    }
  }

  /** How many characters stand for themselves, from the beginning. */
  private static int plain(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        i++;
        continue;
      }
      int point = text.codePointAt(i);
      if (!isPlain(point)) {
        return i;
      }
      i += Character.charCount(point);
    }
    return i;
  }

  static boolean isPlain(int point) {
    if (point < 0x7f) {
      return point >= ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
