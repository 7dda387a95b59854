package dev.ampoule.json;

/** Looks ahead for the property that tells which variant of a union an object is. */
final class Discriminator {

  /**
   * How often a document may be read ahead as a whole. A union in a union in a union, each with its
   * discriminator at the end, is read once for each level: a small document must not cost much.
   */
  private static final int MOST_TIMES = 16;

  private static final int ALWAYS = 64 * 1024;

  private static final int REFUSED = -1;
  private static final int ABSENT = -2;

  private Discriminator() {}

  static int read(JsonReader in, JsonName property, JsonNames values) {
    return readOptional(in, property, values, -1);
  }

  /** With a problem if the property is missing and {@code missing} is negative. */
  static int readOptional(JsonReader in, JsonName property, JsonNames values, int missing) {
    int offset = in.position();
    int depth = in.depth;
    int problems = in.problems();
    if (!in.beginObject()) {
      return -1;
    }
    int index = find(in, property, values);
    if (in.ended() || index == REFUSED) {
      skipMembers(in, property);
      return -1;
    }
    if (index == ABSENT && missing < 0) {
      in.missing(offset, property.text());
      return -1;
    }
    in.forget(problems); // all of it is read again
    return returns(in, offset, depth) ? (index == ABSENT ? missing : index) : -1;
  }

  static int read(JsonReader in, JsonName property, JsonNames values, int otherwise) {
    int offset = in.position();
    int depth = in.depth;
    int problems = in.problems();
    if (!in.beginObject()) {
      return -1;
    }
    int index = otherwise;
    while (in.nextMember()) {
      if (!Names.skip(in, property)) {
        in.skipValue();
      } else if (in.peek() == '"') {
        String value = in.readString();
        int found = value == null ? -1 : values.indexOf(value);
        index = found < 0 ? otherwise : found;
        break;
      } else {
        break;
      }
    }
    if (in.ended()) {
      return -1;
    }
    in.forget(problems);
    return returns(in, offset, depth) ? index : -1;
  }

  /** Goes back to where an object begins; false if too much was read twice. */
  static boolean returns(JsonReader in, int offset, int depth) {
    if (!mayReadAgain(in, offset, in.position)) {
      return false;
    }
    in.position = offset;
    in.depth = depth;
    return true;
  }

  /** Whether it is not too much if a part of the document is read twice; else reading ends. */
  static boolean mayReadAgain(JsonReader in, int from, int to) {
    // counted in as many bytes, so that it stays below the size of the document
    long ahead = in.readAhead + (to - from + MOST_TIMES - 1L) / MOST_TIMES;
    in.readAhead = (int) Math.min(ahead, Integer.MAX_VALUE);
    if (ahead > ALWAYS / MOST_TIMES + in.end) {
      in.fatal(from, "depth", "has too many levels whose discriminator does not come first");
      return false;
    }
    return true;
  }

  private static int find(JsonReader in, JsonName property, JsonNames values) {
    while (in.nextMember()) {
      if (Names.skip(in, property)) {
        return Names.readValue(in, values, "discriminator"); // or REFUSED, with a problem
      }
      in.skipValue();
    }
    return ABSENT;
  }

  /** Passes over the rest of an object. */
  private static void skipMembers(JsonReader in, JsonName property) {
    while (!in.ended() && in.nextMember()) {
      Names.skip(in, property);
      in.skipValue();
    }
  }
}
