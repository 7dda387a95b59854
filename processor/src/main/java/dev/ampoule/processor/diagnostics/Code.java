package dev.ampoule.processor.diagnostics;

/**
 * The identity of every message. The name in brackets is the page under {@code docs/diagnostics/}
 * that explains it, with a slash for a dash.
 */
public enum Code {
  MALFORMED_RULE("Route/MalformedRule", Kind.ERROR),
  INTERNAL("Internal", Kind.ERROR);

  /** How a message counts. */
  public enum Kind {
    ERROR,
    WARNING
  }

  private final String id;
  private final Kind kind;

  Code(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /** The word code that a message starts with, without its brackets. */
  public String id() {
    return id;
  }

  /** Whether it stops the compilation. */
  public Kind kind() {
    return kind;
  }
}
