package dev.ampoule.processor.diagnostics;

import dev.ampoule.processor.model.SourceRef;
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
    StringBuilder text = new StringBuilder("[").append(code.id()).append("] ").append(what);
    details.forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }
}
