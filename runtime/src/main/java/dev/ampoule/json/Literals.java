package dev.ampoule.json;

/** The words {@code true}, {@code false} and {@code null}. */
final class Literals {

  static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private Literals() {}

  /** Passes over a word; false, after a syntax error, if it is another. */
  static boolean skip(JsonReader in, byte[] word) {
    int at = in.position;
    for (int i = 0; i < word.length; i++) {
      if (at + i >= in.end || in.bytes[at + i] != word[i]) {
        in.syntax("a value");
        return false;
      }
    }
    in.position = at + word.length;
    return true;
  }

  static boolean readBoolean(JsonReader in) {
    int c = in.peek();
    if (c == 't') {
      return skip(in, TRUE);
    }
    if (c == 'f') {
      skip(in, FALSE);
    } else {
      in.wrong("true or false");
    }
    return false;
  }
}
