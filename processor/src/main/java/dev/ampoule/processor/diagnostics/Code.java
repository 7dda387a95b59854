package dev.ampoule.processor.diagnostics;

/**
 * The identity of every message. The name in brackets is the page under {@code docs/diagnostics/}
 * that explains it, with a dash for the slash.
 */
public enum Code {
  USELESS_USE("Application/UselessUse"),
  CLASS_SHAPE("Blueprint/ClassShape"),
  CONSTRUCTOR("Blueprint/Constructor"),
  LOMBOK_ORDER("Blueprint/LombokOrder"),
  NOT_A_BLUEPRINT("Blueprint/NotABlueprint"),
  NOT_PROCESSED("Blueprint/NotProcessed"),
  INCOMPATIBLE_VERSION("Blueprint/IncompatibleVersion"),
  DUPLICATE_CONVERTER("Converter/DuplicateName"),
  SEVERAL_SOURCES("Handler/SeveralSources"),
  MALFORMED_RULE("Route/MalformedRule"),
  BAD_DEFAULTS("Route/BadDefaults"),
  VIEW_WITHOUT_METHOD("Route/ViewWithoutMethod"),
  MISSING_TYPE("Type/Missing"),
  INTERNAL("Internal");

  /** How a message counts. */
  public enum Kind {
    ERROR,
    WARNING
  }

  private final String id;
  private final Kind kind;

  Code(String id) {
    this(id, Kind.ERROR);
  }

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
