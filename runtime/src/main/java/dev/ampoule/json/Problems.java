package dev.ampoule.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was noted while a document was read; places become pointers when it was. */
final class Problems {

  /** After so many, reading ends. */
  static final int MOST = 100;

  private final List<Noted> noted = new ArrayList<>();

  /** Whether no more are noted, and nothing is read any more. */
  boolean ended;

  /**
   * Adds one.
   *
   * @param offset where the value begins that it is about
   * @param name of the property below that value that it is about, or null
   */
  void add(int offset, @Nullable String name, String code, String detail) {
    noted.add(new Noted(offset, name, code, detail));
    ended = noted.size() == MOST;
  }

  /** How many there are. */
  int count() {
    return noted.size();
  }

  /** Whether it is noted already that an object lacks a property. */
  boolean isMissing(int object, String name) {
    return noted.contains(new Noted(object, name, "missing", "is missing"));
  }

  /** Forgets the problems behind the first ones. */
  void forget(int first) {
    noted.subList(first, noted.size()).clear();
  }

  /** The problems in the order of their places. */
  List<JsonProblem> located(byte[] bytes, int start, int end) {
    noted.sort(Comparator.comparingInt(Noted::offset)); // stable
    Pointers pointers = new Pointers(bytes, start, end);
    return noted.stream().map(problem -> problem.at(pointers)).toList();
  }

  private record Noted(int offset, @Nullable String name, String code, String detail) {

    JsonProblem at(Pointers pointers) {
      String pointer = pointers.to(offset);
      return new JsonProblem(
          name == null ? pointer : pointer + "/" + Pointers.escape(name),
          code,
          detail,
          code.equals("rejected"));
    }
  }
}
