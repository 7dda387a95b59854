package dev.ampoule.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the names of properties, and strings that are names. */
final class Names {

  private static final int MOST_LISTED = 10;

  private Names() {}

  /** Reads a name behind its quote, and its colon. */
  static int read(JsonReader in, JsonNames names, int guess) {
    if (guess >= 0 && guess < names.size()) {
      JsonName expected = names.get(guess);
      if (expected.matches(in.bytes, in.position, in.end)) {
        in.position += expected.restLength;
        return guess;
      }
    }
    int index = find(in, names);
    in.colon();
    return in.ended() ? JsonNames.END : index;
  }

  /** Reads a name behind its quote, and its colon; null after a problem. */
  static @Nullable String readText(JsonReader in) {
    String text = Strings.rest(in);
    in.colon();
    if (in.ended()) {
      return null;
    }
    return text == null ? "" : text; // a problem was noted
  }

  /** Passes over a name behind its quote, and its colon; whether it was this one. */
  static boolean skip(JsonReader in, JsonName expected) {
    if (expected.matches(in.bytes, in.position, in.end)) {
      in.position += expected.restLength;
      return true;
    }
    byte[] bytes = in.bytes;
    int from = in.position;
    int at = Strings.plain(bytes, from, in.end);
    boolean found;
    if (at < in.end && bytes[at] == '"') {
      in.position = at + 1;
      int length = expected.restLength - 2; // without quote and colon
      found = Arrays.equals(expected.rest, 0, length, bytes, from, at);
    } else {
      found = expected.text().equals(Unescaping.rest(in, from, at));
    }
    in.colon();
    return found;
  }

  /** The last name that was not known. */
  static String text(JsonReader in) {
    if (in.nameFrom < 0) {
      return "";
    }
    int at = Strings.plain(in.bytes, in.nameFrom, in.end);
    if (in.bytes[at] == '"') {
      return Strings.ascii(in.bytes, in.nameFrom, at);
    }
    int position = in.position;
    String text = Unescaping.rest(in, in.nameFrom, at);
    in.position = position;
    return text == null ? "" : text;
  }

  /**
   * Reads a string that must be one of these.
   *
   * @param code of the problem if it is another
   * @return its index, or -1 after a problem
   */
  static int readValue(JsonReader in, JsonNames names, String code) {
    if (in.peek() != '"') {
      in.wrong("one of " + listed(names));
      return -1;
    }
    int offset = in.position++;
    int problems = in.problems();
    int index = find(in, names);
    if (index >= 0) {
      return index;
    }
    if (in.problems() == problems) {
      in.problem(
          offset, code, "expected one of " + listed(names) + " but found " + Excerpt.of(text(in)));
    }
    return -1;
  }

  /** Reads the number or the name of one of these; -1 if there is none, or after a problem. */
  static int readIndex(JsonReader in, JsonNames names, boolean strict) {
    int offset = in.position();
    if (in.peek() == '"') {
      if (strict) {
        return readValue(in, names, "value");
      }
      String text = in.readString();
      return text == null ? -1 : Math.max(-1, names.indexOf(text));
    }
    int problems = in.problems();
    long index = in.readLong();
    if (in.problems() != problems) {
      return -1;
    }
    if (index >= 0 && index < names.size()) {
      return (int) index;
    }
    if (strict) {
      in.problem(offset, "value", "must be from 0 to " + (names.size() - 1) + ", not " + index);
    }
    return -1;
  }

  private static int find(JsonReader in, JsonNames names) {
    byte[] bytes = in.bytes;
    int from = in.position;
    int at = Strings.plain(bytes, from, in.end);
    if (at < in.end && bytes[at] == '"') {
      in.position = at + 1;
      in.nameFrom = from;
      return names.indexOf(bytes, from, at);
    }
    String text = Unescaping.rest(in, from, at);
    in.nameFrom = text == null ? -1 : from;
    return text == null ? JsonNames.UNKNOWN : names.indexOf(text);
  }

  /** What may stand in a place, as part of a sentence. */
  static String choice(JsonNames names) {
    return (names.size() == 1 ? "" : "one of ") + listed(names);
  }

  private static String listed(JsonNames names) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i == MOST_LISTED) {
        return out.append(", …").toString();
      }
      out.append(i == 0 ? "" : ", ").append(StringText.quote(names.get(i).text()));
    }
    return out.toString();
  }
}
