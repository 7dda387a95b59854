package dev.ampoule.processor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page about one code: a title, what it means, a section {@code Wrong} with sources and the
 * messages in a block of {@code text}, and a section {@code Fixed} with sources.
 *
 * @param file the page
 * @param text the whole page
 */
record Page(Path file, String text) {

  @Override
  public String toString() {
    return code();
  }

  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w[^\\n]*)\\n(.*?)```");

  /**
   * A block of code.
   *
   * @param kind what stands behind the fence: {@code java}; {@code java library} for what is
   *     compiled before without the processor, {@code java library, processed} with it, {@code java
   *     library, absent} for what that needs and the class path does not have; or {@code text}
   * @param text the block
   */
  record Block(String kind, String text) {}

  static Page read(Path file) {
    try {
      return new Page(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code that the title names. */
  String code() {
    Matcher title = Pattern.compile("# (\\S+)\n").matcher(text);
    return title.lookingAt() ? title.group(1) : "";
  }

  List<String> sources(String section, String kind) {
    return blocks(section).stream().filter(b -> b.kind().equals(kind)).map(Block::text).toList();
  }

  /** The messages that the page promises. */
  String messages() {
    return String.join("", sources("Wrong", "text")).stripTrailing();
  }

  /** Writes the messages that were really given into the page. */
  void update(String messages) {
    String old = String.join("", sources("Wrong", "text"));
    try {
      Files.writeString(
          file, text.replace("```text\n" + old + "```", "```text\n" + messages + "\n```"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Block> blocks(String section) {
    int start = text.indexOf("\n## " + section + "\n");
    if (start < 0) {
      return List.of();
    }
    int end = text.indexOf("\n## ", start + 1);
    List<Block> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text.substring(start, end < 0 ? text.length() : end));
    while (block.find()) {
      blocks.add(new Block(block.group(1), block.group(2)));
    }
    return blocks;
  }
}
