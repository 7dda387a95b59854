package dev.ampoule.processor.emit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JavaPoet writes otherwise than a person would: short comments and empty blocks. */
final class Tidy {

  private static final int COLUMNS = 100;

  private static final Pattern ONE_LINE_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\\n\\1 \\* (.*)\\n\\1 \\*/$");

  private static final Pattern EMPTY_BLOCK = Pattern.compile("(?m)\\{\\n *}$");

  private Tidy() {}

  /** The text with a comment of one line on one line, and an empty block as {@code {}}. */
  static String tidy(String source) {
    String comments =
        ONE_LINE_COMMENT
            .matcher(source)
            .replaceAll(found -> Matcher.quoteReplacement(onOneLine(found.group(1), found)));
    return EMPTY_BLOCK.matcher(comments).replaceAll("{}");
  }

  private static String onOneLine(String indent, MatchResult found) {
    String line = indent + "/** " + found.group(2) + " */";
    return line.length() <= COLUMNS ? line : found.group();
  }
}
