package dev.ampoule.command;

/** Takes the first sentence out of a help text. */
final class Sentences {

  private Sentences() {}

  /** What stands before the first full stop that a blank or the end follows, on one line. */
  static String first(String text) {
    String paragraph = text.strip().split("\\R[ \\t]*\\R", 2)[0].replaceAll("\\s+", " ");
    for (int stop = paragraph.indexOf('.'); stop >= 0; stop = paragraph.indexOf('.', stop + 1)) {
      if (stop + 1 == paragraph.length() || paragraph.charAt(stop + 1) == ' ') {
        return paragraph.substring(0, stop + 1);
      }
    }
    return paragraph;
  }
}
