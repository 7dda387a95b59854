package dev.ampoule.processor.diagnostics;

import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.List;

/**
 * One message to the user.
 *
 * @param code which message
 * @param what the first line, complete on its own, without the code
 * @param details the lines below it in order, each with its label: {@code why: …}, {@code fix: …}
 * @param ref where it is reported
 */
public record Diagnostic(Code code, String what, List<String> details, SourceRef ref) {

  public Diagnostic {
    details = List.copyOf(details);
  }

  /** The whole text as printed. */
  public String text() {
    return text("");
  }

  /** The text for a place that is not its own, with that in front. */
  public String textElsewhere() {
    return text("[" + ref.display() + "] ");
  }

  /** The same with more lines below. */
  public Diagnostic with(String line) {
    List<String> more = new ArrayList<>(details);
    more.add(line);
    return new Diagnostic(code, what, more, ref);
  }

  private String text(String prefix) {
    StringBuilder text = new StringBuilder("[").append(code.id()).append("] ");
    text.append(prefix).append(what);
    details.forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }
}
