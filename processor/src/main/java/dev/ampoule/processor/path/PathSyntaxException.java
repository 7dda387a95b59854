package dev.ampoule.processor.path;

/** A rule that does not follow the syntax; the scanner turns it into a message with a caret. */
public final class PathSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int column;
  private final String fix;

  /**
   * An error at one place of a rule.
   *
   * @param problem what is wrong, as a sentence
   * @param column where in the rule, 0 based
   * @param fix what to write instead, as the end of "fix: …"
   */
  public PathSyntaxException(String problem, int column, String fix) {
    super(problem);
    this.column = column;
    this.fix = fix;
  }

  /** What is wrong, as a sentence. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** Where in the rule, 0 based; its length for what is missing at the end. */
  public int column() {
    return column;
  }

  /** What to write instead. */
  public String fix() {
    return fix;
  }
}
