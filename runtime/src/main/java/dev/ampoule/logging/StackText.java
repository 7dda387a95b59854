package dev.ampoule.logging;

import dev.ampoule.debug.ExceptionChain;
import dev.ampoule.debug.ExceptionChain.Link;
import dev.ampoule.text.SafeText;
import java.util.List;

/**
 * An exception with its causes, in indented lines. What it says itself stays on its line, so that
 * no line can be taken for a record.
 */
final class StackText {

  private static final int MOST_FRAMES = 200;

  private StackText() {}

  /** Appends all lines; each ends with a line feed. */
  static void append(StringBuilder out, Throwable error) {
    List<StackTraceElement> above = List.of();
    for (Link link : ExceptionChain.of(error)) {
      out.append("    ");
      if (!link.title().isEmpty()) {
        out.append(link.title()).append(": ");
      }
      out.append(said(link.error())).append('\n');
      frames(out, link.frames(), above);
      above = link.frames();
    }
  }

  /** The class and message of an exception, fit for a line. */
  static String said(Throwable error) {
    return LogText.escape(LogSecrets.masked(SafeText.of(error)));
  }

  private static void frames(
      StringBuilder out, List<StackTraceElement> frames, List<StackTraceElement> above) {
    int common = common(frames, above);
    int own = frames.size() - common;
    for (StackTraceElement frame : frames.subList(0, Math.min(own, MOST_FRAMES))) {
      out.append("        at ").append(LogText.escape(frame.toString())).append('\n');
    }
    if (own > MOST_FRAMES) {
      out.append("        ... ").append(own - MOST_FRAMES).append(" more\n");
    }
    if (common > 0) {
      out.append("        ... ").append(common).append(" as above\n");
    }
  }

  /** How many frames at the end are the same. */
  private static int common(List<StackTraceElement> frames, List<StackTraceElement> above) {
    int most = Math.min(frames.size(), above.size());
    int count = 0;
    while (count < most
        && frames.get(frames.size() - 1 - count).equals(above.get(above.size() - 1 - count))) {
      count++;
    }
    return count;
  }
}
