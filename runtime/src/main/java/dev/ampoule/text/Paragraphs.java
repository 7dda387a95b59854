package dev.ampoule.text;

import java.util.ArrayList;
import java.util.List;

/** Text that is broken into lines for a terminal. */
public final class Paragraphs {

  private Paragraphs() {}

  /**
   * Breaks a text between its words.
   *
   * @param text the text; a blank line in it ends a paragraph, other white space is a blank
   * @param indent what each line starts with
   * @param width the most characters of a line; a longer word has a line of its own
   * @return the lines; those between paragraphs are empty
   */
  public static List<String> wrap(String text, String indent, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R[ \\t]*\\R", -1)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      paragraph(paragraph.strip(), indent, width, lines);
    }
    return lines;
  }

  private static void paragraph(String text, String indent, int width, List<String> lines) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split("\\s+", -1)) {
      boolean isFirst = line.length() == indent.length();
      if (!isFirst && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(indent.length());
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
    }
    lines.add(line.toString().stripTrailing());
  }

  /**
   * A list of terms with what they mean beside them, or below a term that is too long for that.
   *
   * @param entries terms and meanings; a meaning may be empty
   * @param width the most characters of a line
   * @return the lines, indented by two blanks
   */
  public static List<String> definitions(List<Definition> entries, int width) {
    int longest = 0;
    for (Definition entry : entries) {
      if (!entry.meaning().isBlank() && entry.term().length() <= width / 2 - 4) {
        longest = Math.max(longest, entry.term().length());
      }
    }
    String indent = " ".repeat(longest + 4);
    List<String> lines = new ArrayList<>();
    for (Definition entry : entries) {
      String term = "  " + entry.term();
      List<String> meaning =
          entry.meaning().isBlank() ? List.of() : wrap(entry.meaning(), indent, width);
      if (meaning.isEmpty() || term.length() + 2 > indent.length()) {
        lines.add(term);
        lines.addAll(meaning);
      } else {
        lines.add(term + meaning.getFirst().substring(term.length()));
        lines.addAll(meaning.subList(1, meaning.size()));
      }
    }
    return lines;
  }

  /**
   * A term and what it means.
   *
   * @param term such as an option
   * @param meaning one or more sentences, or nothing
   */
  public record Definition(String term, String meaning) {}
}
