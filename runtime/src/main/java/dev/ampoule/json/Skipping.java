package dev.ampoule.json;

import java.util.Arrays;

/** Passes over values, which must be well-formed. */
final class Skipping {

  private Skipping() {}

  static boolean beginsValue(int c) {
    return switch (c) {
      case '{', '[', '"', 't', 'f', 'n', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          true;
      default -> false;
    };
  }

  /** Not recursive: the depth is limited, but nobody knows to what. */
  static void value(JsonReader in) {
    int outside = in.depth;
    boolean[] objects = new boolean[0];
    do {
      int c = in.peek();
      int level = in.depth - outside;
      if (c == '{' || c == '[') {
        if (!in.enter()) {
          return;
        }
        if (level == objects.length) {
          objects = Arrays.copyOf(objects, Math.max(8, level * 2));
        }
        objects[level] = c == '{';
      } else {
        scalar(in, c);
      }
      while (in.depth > outside && !next(in, objects[in.depth - outside - 1])) {
        if (in.ended()) {
          return;
        }
      }
    } while (in.depth > outside);
  }

  /** Goes to the next value of an object or array; false behind it. */
  private static boolean next(JsonReader in, boolean object) {
    if (!object) {
      return in.nextElement();
    }
    if (!in.nextMember()) {
      return false;
    }
    if (!Unescaping.skip(in)) {
      return false;
    }
    in.colon();
    return !in.ended();
  }

  private static void scalar(JsonReader in, int c) {
    switch (c) {
      case '"' -> {
        in.position++;
        Unescaping.skip(in);
      }
      case 't' -> Literals.skip(in, Literals.TRUE);
      case 'f' -> Literals.skip(in, Literals.FALSE);
      case 'n' -> Literals.skip(in, Literals.NULL);
      default -> {
        if (!Numbers.begins(c)) {
          in.syntax("a value");
          return;
        }
        int to = Numbers.end(in);
        if (to >= 0) {
          in.position = to;
        }
      }
    }
  }
}
