package dev.ampoule.http;

/** What may stand in a header's name and value. */
final class HeaderSyntax {

  private HeaderSyntax() {}

  static void checkName(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a header needs a name");
    }
    for (int i = 0; i < name.length(); i++) {
      if (!isToken(name.charAt(i))) {
        throw refused(
            "header name " + quoted(name),
            name.charAt(i),
            i,
            "letters, digits and !#$%&'*+-.^_`|~ are allowed");
      }
    }
  }

  static void checkValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\r' || c == '\n' || c == '\0') {
        throw refused("the value of header " + name, c, i, "CR, LF and NUL would end the header");
      }
      if (c > 0xff) {
        throw refused("the value of header " + name, c, i, "headers are Latin-1, so encode it");
      }
    }
  }

  private static IllegalArgumentException refused(String what, char c, int at, String rule) {
    return new IllegalArgumentException(
        what + " has " + quoted(String.valueOf(c)) + " at " + at + "; " + rule);
  }

  /** Whether a character may stand in a token of RFC 9110. */
  static boolean isToken(char c) {
    return Ascii.isAlphanumeric(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  /** Returns text in quotes, with control characters written as escapes. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7f) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
