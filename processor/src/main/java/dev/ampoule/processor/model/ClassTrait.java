package dev.ampoule.processor.model;

/** What the declaration of a class has that generated code has to know, or cannot work with. */
public enum ClassTrait {
  /** Other packages can name it. */
  PUBLIC(""),
  ABSTRACT("is abstract"),
  INTERFACE("is an interface"),
  ENUM("is an enum"),
  ANNOTATION("is an annotation type"),
  /** Not static, inside another class. */
  INNER("is an inner class"),
  /** It, or a class around it, is private. */
  PRIVATE("is private, or inside a private class"),
  GENERIC("is generic"),
  /** Every constructor is private. */
  NO_CONSTRUCTOR("has only private constructors"),
  /** There are several constructors, and not exactly one has {@code @Inject}. */
  SEVERAL_CONSTRUCTORS("has several constructors"),
  /** Its constructor declares an exception that a caller has to declare too. */
  THROWS_CHECKED(""),
  /** Lombok will write the constructor, and has not done so. */
  LOMBOK_PENDING("has no constructor yet");

  private final String problem;

  ClassTrait(String problem) {
    this.problem = problem;
  }

  /** What keeps it from being built, as the end of a sentence; empty if it does not. */
  public String problem() {
    return problem;
  }
}
