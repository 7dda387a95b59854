package dev.ampoule.house.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a Markdown file.
 *
 * @param file the page
 * @param line the line that opens the block
 * @param language what follows the opening, such as {@code java}; may be empty
 * @param from the file that the comment above the block names, or an empty text
 * @param text the lines between
 */
record Fence(String file, int line, String language, String from, String text) {

  private static final Pattern FROM = Pattern.compile("<!-- from: (\\S+) -->");

  /** The blocks of a page, in order. */
  static List<Fence> in(String file, String page) {
    List<Fence> fences = new ArrayList<>();
    List<String> lines = page.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        Matcher from = FROM.matcher(i == 0 ? "" : lines.get(i - 1));
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        String language = lines.get(i).substring(3);
        fences.add(new Fence(file, i + 1, language, from.matches() ? from.group(1) : "", text));
        i = end;
      }
    }
    return fences;
  }

  /** Whether the file holds these lines, in this order and without others between. */
  boolean isPartOf(String source) {
    return source.contains(text);
  }

  /** Where it stands, for messages. */
  String place() {
    return file + ":" + line;
  }
}
