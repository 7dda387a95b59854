package dev.ampoule.debug;

import dev.ampoule.debug.ExceptionChain.Link;
import dev.ampoule.text.SafeText;

/** A failure as plain text: the stack traces, for programs such as curl. */
final class DebugText {

  private static final int MOST_FRAMES = 100;

  private DebugText() {}

  static String of(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Link link : ExceptionChain.of(failure)) {
      text.append(link.title()).append(link.title().isEmpty() ? "" : ": ");
      text.append(SafeText.of(link.error())).append('\n');
      link.frames().stream()
          .limit(MOST_FRAMES)
          .forEach(frame -> text.append("    at ").append(frame).append('\n'));
      if (link.frames().size() > MOST_FRAMES) {
        text.append("    … ").append(link.frames().size() - MOST_FRAMES).append(" more\n");
      }
    }
    return text.toString();
  }
}
