package dev.ampoule.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells for places of a document, in rising order, which JSON pointer leads to the value there.
 *
 * <p>Only documents with problems are looked at in this way. The document may be malformed behind
 * the last place, and is passed over once.
 */
final class Pointers {

  private final byte[] bytes;
  private final int end;
  private final List<Level> levels = new ArrayList<>();
  private int position;

  Pointers(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.end = end;
    position = start;
  }

  /** The pointer to the value that begins at an offset, or that an offset lies in. */
  String to(int offset) {
    while (position < end && position <= offset) {
      int c = bytes[position];
      if (position == offset && begins(c)) {
        break;
      }
      step(c);
    }
    return text();
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private boolean begins(int c) {
    return c > ' ' && c != ',' && c != ':' && c != '}' && c != ']';
  }

  private void step(int c) {
    switch (c) {
      case '{', '[' -> {
        levels.add(new Level(c == '['));
        position++;
      }
      case '}', ']' -> {
        if (!levels.isEmpty()) {
          levels.removeLast();
        }
        position++;
      }
      case ',' -> {
        if (!levels.isEmpty()) {
          levels.getLast().next();
        }
        position++;
      }
      case '"' -> string();
      default -> position++;
    }
  }

  private void string() {
    int from = position++;
    while (position < end && bytes[position] != '"') {
      position += bytes[position] == '\\' ? 2 : 1;
    }
    position = Math.min(end, position + 1);
    if (!levels.isEmpty() && levels.getLast().awaitsName) {
      levels.getLast().name = name(from, position);
      levels.getLast().awaitsName = false;
    }
  }

  private String name(int from, int to) {
    try (JsonReader in = new JsonReader(bytes, from, to, JsonSettings.defaults())) {
      String name = in.readString();
      return name == null ? "" : name;
    }
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    for (Level level : levels) {
      if (level.array) {
        out.append('/').append(level.index);
      } else if (!level.awaitsName) {
        out.append('/').append(escape(level.name));
      }
    }
    return out.toString();
  }

  /** An object or array that is open. */
  private static final class Level {

    final boolean array;
    int index;
    String name = "";
    boolean awaitsName;

    Level(boolean array) {
      this.array = array;
      awaitsName = !array;
    }

    void next() {
      index++;
      awaitsName = !array;
    }
  }
}
