package dev.ampoule.processor.emit.dispatch;

/** Text of the user's inside a comment. */
public final class CommentText {

  private CommentText() {}

  /**
   * The text for an inline tag such as {@code code}, changed where it would end the comment or the
   * tag, or start a Unicode escape.
   */
  public static String of(String text) {
    String safe = text.replace("\\", "\\\\").replace("*/", "* /").replace("\n", " ");
    return count(safe, '{') == count(safe, '}') && safe.indexOf('}') >= safe.indexOf('{')
        ? safe
        : safe.replace('{', '(').replace('}', ')');
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
