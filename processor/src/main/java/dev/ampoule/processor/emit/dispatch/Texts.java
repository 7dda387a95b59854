package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Text of the user's in generated code: literals and comments that fit into the columns. */
public final class Texts {

  private static final int LONGEST_LITERAL = 56;
  private static final int LONGEST_COMMENT = 72;

  private Texts() {}

  /** A string, cut into several if it is long. */
  public static CodeBlock literal(String text) {
    if (text.length() <= LONGEST_LITERAL) {
      return CodeBlock.of("$S", text);
    }
    return cut(text, LONGEST_LITERAL).stream()
        .map(part -> CodeBlock.of("$S", part))
        .collect(CodeBlock.joining("$W+ "));
  }

  /** A string of paragraphs with a blank line between them, cut where it is long. */
  public static CodeBlock paragraphs(String text) {
    List<CodeBlock> parts = new ArrayList<>();
    String[] paragraphs = text.split("\n\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      List<String> pieces = cut(paragraphs[i], LONGEST_LITERAL);
      pieces.forEach(piece -> parts.add(CodeBlock.of("$S", piece)));
      if (i < paragraphs.length - 1) {
        String last = parts.removeLast().toString();
        parts.add(CodeBlock.of("$L", last.substring(0, last.length() - 1) + "\\n\\n\""));
      }
    }
    return parts.stream().collect(CodeBlock.joining("$W+ "));
  }

  /** Lines of comment. */
  static CodeBlock comment(String text) {
    StringBuilder safe = new StringBuilder();
    text.chars()
        .mapToObj(c -> c == '\\' ? "\\\\" : Character.isISOControl(c) ? "?" : Character.toString(c))
        .forEach(safe::append);
    CodeBlock.Builder lines = CodeBlock.builder();
    cut(safe.toString(), LONGEST_COMMENT).forEach(line -> lines.add("// $L\n", line));
    return lines.build();
  }

  private static List<String> cut(String text, int longest) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > longest) {
      int blank = rest.lastIndexOf(' ', longest);
      int end = blank > 0 ? blank + 1 : longest;
      boolean splitsEscape = end < rest.length() && rest.charAt(end - 1) == '\\';
      boolean splitsPair = Character.isLowSurrogate(rest.charAt(end));
      end -= splitsEscape || splitsPair ? 1 : 0;
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    parts.add(rest);
    return parts;
  }
}
