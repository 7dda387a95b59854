package dev.ampoule.processor.path;

/** A place in a rule that is being read. */
final class Cursor {

  /** What {@link #peek} answers at the end. */
  static final char END = '\0';

  private final String source;
  private int position;

  Cursor(String source) {
    this.source = source;
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position == source.length();
  }

  char peek() {
    return atEnd() ? END : source.charAt(position);
  }

  void skip() {
    position++;
  }

  /** Goes on if the next character is this one. */
  boolean accept(char expected) {
    if (peek() != expected || atEnd()) {
      return false;
    }
    position++;
    return true;
  }

  void expect(char expected, String what) throws PathSyntaxException {
    if (!accept(expected)) {
      throw missing(what);
    }
  }

  void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      position++;
    }
  }

  /** The text up to a character, or up to the end. */
  String until(char end) {
    int found = source.indexOf(end, position);
    String text = source.substring(position, found < 0 ? source.length() : found);
    position += text.length();
    return text;
  }

  /** A letter or underscore, then letters, digits and underscores, all ASCII. */
  String word(String what) throws PathSyntaxException {
    int start = position;
    while (isWordPart(peek()) && !(position == start && isDigit(peek()))) {
      position++;
    }
    if (position == start) {
      throw missing(what);
    }
    return source.substring(start, position);
  }

  /** A run of letters, digits, underscores and dots; empty if there is none. */
  String wordOrNumber() {
    int start = position;
    while (isWordPart(peek()) || peek() == '.') {
      position++;
    }
    return source.substring(start, position);
  }

  PathSyntaxException missing(String what) {
    String found = atEnd() ? "the rule ends" : "there is '" + peek() + "'";
    return new PathSyntaxException(
        "Here should be " + what + ", but " + found + ".",
        position,
        "write a variable as <name>, <converter:name> or <converter(arguments):name>.");
  }

  private static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
