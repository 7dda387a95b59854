package dev.ampoule.processor.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A doc comment as text for a terminal: what its tags say, without them.
 *
 * @param description what stands before the first block tag; blank lines are between paragraphs
 * @param params what is said about each parameter
 */
record Javadoc(String description, Map<String, String> params) {

  private static final Pattern BLOCK = Pattern.compile("(?m)^[ \\t]*@(?=\\w)");
  private static final Pattern PARAM = Pattern.compile("(?s)param\\s+(\\w+)\\s+(.*)");
  private static final Pattern INLINE = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?i)\\s*</?(p|ul|ol|li|pre|dl|dt|dd|h\\d)\\s*/?>\\s*");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  /** Reads a comment, as the compiler gives it. */
  static Javadoc of(String comment) {
    String[] blocks = BLOCK.split(comment, -1);
    Map<String, String> params = new HashMap<>();
    for (int i = 1; i < blocks.length; i++) {
      Matcher param = PARAM.matcher(blocks[i]);
      if (param.lookingAt()) {
        params.put(param.group(1), plain(param.group(2)).replaceAll("\\s+", " "));
      }
    }
    return new Javadoc(plain(blocks[0]), Map.copyOf(params));
  }

  private static String plain(String html) {
    String text = INLINE.matcher(html).replaceAll(Javadoc::inline);
    text = PARAGRAPH.matcher(text).replaceAll("\n\n");
    text = TAG.matcher(text).replaceAll("");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    StringBuilder paragraphs = new StringBuilder();
    for (String paragraph : text.split("\\n\\s*\\n", -1)) {
      String line = paragraph.replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        paragraphs.append(paragraphs.isEmpty() ? "" : "\n\n").append(line);
      }
    }
    return paragraphs.toString();
  }

  /** {@code x} of {@code {@code x}}, and the label of a link or what it names. */
  private static String inline(MatchResult tag) {
    String content = tag.group(2).strip();
    if (tag.group(1).startsWith("link")) {
      String[] parts = content.split("\\s+", 2);
      content = parts.length == 2 ? parts[1] : parts[0].replaceFirst("^#", "").replace('#', '.');
    }
    return Matcher.quoteReplacement(content.replace("<", "&lt;").replace(">", "&gt;"));
  }
}
