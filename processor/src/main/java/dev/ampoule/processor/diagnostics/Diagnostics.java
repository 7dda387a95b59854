package dev.ampoule.processor.diagnostics;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** Collects the messages of one compilation, so that one problem does not hide another. */
public final class Diagnostics {

  private final List<Diagnostic> reported = new ArrayList<>();

  /** Starts a message; it is collected by {@link Draft#at}. */
  @FormatMethod
  public Draft report(Code code, @FormatString String what, Object... arguments) {
    return new Draft(code, String.format(what, arguments));
  }

  /** Adds a message that is complete. */
  public void add(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  /** What was reported so far, in order. */
  public List<Diagnostic> reported() {
    return List.copyOf(reported);
  }

  /** Whether an error, and not only warnings, was reported. */
  public boolean hasErrors() {
    return reported.stream().anyMatch(d -> d.code().kind() == Code.Kind.ERROR);
  }

  /** A message that is being written. */
  public final class Draft {

    private final Code code;
    private final String what;
    private final List<String> details = new ArrayList<>();

    private Draft(Code code, String what) {
      this.code = code;
      this.what = what;
    }

    /** Says why it cannot work. */
    @FormatMethod
    public Draft why(@FormatString String line, Object... arguments) {
      details.add("why: " + String.format(line, arguments));
      return this;
    }

    /** Says what to edit. */
    @FormatMethod
    public Draft fix(@FormatString String line, Object... arguments) {
      details.add("fix: " + String.format(line, arguments));
      return this;
    }

    /** Adds a line as it is, such as a rule or the caret below it. */
    public Draft line(String line) {
      details.add(line);
      return this;
    }

    /** Completes the message with its position. */
    public void at(SourceRef ref) {
      reported.add(new Diagnostic(code, what, details, ref));
    }
  }
}
