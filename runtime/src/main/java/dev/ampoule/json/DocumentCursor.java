package dev.ampoule.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The place in a document, its tokens between values, and the problems so far.
 *
 * <p>A reader is made for each document, so that every field counts.
 */
abstract sealed class DocumentCursor permits JsonReader {

  final byte[] bytes;
  final int end;
  final JsonSettings settings;

  /** Where reading is. After a syntax error: the end. */
  int position;

  int depth;

  /** Where the last name that was not known stands, behind its quote; -1 after a problem. */
  int nameFrom;

  /** The power of ten of the last number that {@link ShortDecimal} found. */
  int exponent;

  /** Where the last value begins that might have been null, and is not; -1 before the first. */
  int optional = -1;

  /** How much was read ahead to find discriminators, and is read again. */
  int readAhead;

  @Nullable Problems problems;
  char @Nullable [] chars;

  /** Stands before a document, which is the first {@code end} of the bytes. */
  DocumentCursor(byte[] bytes, int end, JsonSettings settings) {
    this.bytes = bytes;
    this.end = end;
    this.settings = settings;
    position = start();
  }

  /** Where the document begins: behind a byte-order mark. */
  final int start() {
    return Utf8.skipMark(bytes, 0, end);
  }

  /** Whether nothing is read any more. */
  boolean ended() {
    return problems != null && problems.ended;
  }

  /** What {@link #peek} returns behind the last byte. */
  static final int NONE = -1;

  /** Goes to the next byte that is not blank, and returns it; 0 to 255, or {@link #NONE}. */
  int peek() {
    int i = position;
    while (i < end) {
      int c = bytes[i];
      if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
        position = i;
        return c & 0xff;
      }
      i++;
    }
    position = i;
    return NONE;
  }

  /** Goes behind the quote that opens the next name; false behind the object. */
  boolean nextMember() {
    if (!next('}', '{', "\",\" or \"}\"")) {
      return false;
    }
    if (peek() != '"') {
      syntax("a property's name");
      return false;
    }
    position++;
    return true;
  }

  /** Goes behind the colon that follows a name. */
  void colon() {
    if (peek() == ':') {
      position++;
    } else {
      syntax("\":\"");
    }
  }

  /** Notes that the document is not JSON here, and ends reading. */
  void syntax(String expected) {
    peek();
    fatal(position, "syntax", "expected " + expected + " but found " + found());
  }

  /** Notes a problem that ends reading. */
  void fatal(int offset, String code, String detail) {
    note(offset, null, code, detail).ended = true;
    position = end;
  }

  void missing(int object, long missing, int first, JsonNames names) {
    for (long rest = missing; rest != 0; rest &= rest - 1) {
      missing(object, names.get(first + Long.numberOfTrailingZeros(rest)).text());
    }
  }

  /** Notes that an object has no property of a name, once. */
  void missing(int object, String name) {
    if (problems == null || !problems.isMissing(object, name)) {
      note(object, name, "missing", "is missing");
    }
  }

  /** Forgets the problems behind the first ones, because they are met again. */
  void forget(int first) {
    if (problems != null) {
      problems.forget(first);
      problems = first == 0 ? null : problems;
    }
  }

  Problems note(int offset, @Nullable String name, String code, String detail) {
    Problems all = problems == null ? new Problems() : problems;
    problems = all;
    if (!all.ended) {
      all.add(offset, name, code, detail);
      if (all.ended) {
        position = end;
      }
    }
    return all;
  }

  /** What stands at the position, to be quoted. */
  String found() {
    return Excerpt.of(bytes, position, end);
  }

  /**
   * An array to put characters into, with the same content as before.
   *
   * @param used how many of its characters are content
   * @param more how many are to be put behind them
   */
  char[] room(int used, int more) {
    char[] array = chars == null ? CharArrays.take() : chars;
    if (more > array.length - used) {
      array = Arrays.copyOf(array, Math.max(used + more, (int) Math.min(1 << 30, 2L * used)));
    }
    chars = array;
    return array;
  }

  /** Goes behind an opening bracket; false if that is too deep. */
  boolean enter() {
    if (++depth > settings.maxDepth()) {
      fatal(position, "depth", "is nested more than " + settings.maxDepth() + " levels deep");
      return false;
    }
    position++;
    return true;
  }

  /** Goes behind the comma before the next member or element, or behind the closing bracket. */
  boolean next(char closing, char opening, String expected) {
    boolean first = position > 0 && bytes[position - 1] == opening;
    int c = peek();
    if (c == closing) {
      position++;
      depth--;
      return false;
    }
    if (first) {
      return c != NONE || endsHere(expected);
    }
    if (c != ',') {
      syntax(expected);
      return false;
    }
    position++;
    return true;
  }

  private boolean endsHere(String expected) {
    syntax(expected);
    return false;
  }
}
