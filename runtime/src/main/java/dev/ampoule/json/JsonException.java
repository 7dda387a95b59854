package dev.ampoule.json;

import java.util.List;

/** Thrown for a document that cannot be read, with everything that is wrong with it. */
public final class JsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<JsonProblem> problems;

  /**
   * Makes one.
   *
   * @param problems at least one
   */
  public JsonException(List<JsonProblem> problems) {
    super(text(problems), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the document, at most 100. */
  public List<JsonProblem> problems() {
    return problems;
  }

  private static String text(List<JsonProblem> problems) {
    JsonProblem first = problems.getFirst();
    String where = first.pointer().isEmpty() ? "" : first.pointer() + ": ";
    String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
    return where + first.detail() + more;
  }
}
