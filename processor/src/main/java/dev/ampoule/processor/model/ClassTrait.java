package dev.ampoule.processor.model;

/** What the declaration of a class has that generated code has to know, or cannot work with. */
public enum ClassTrait {
  /** Other packages can name it. */
  PUBLIC,
  ABSTRACT,
  INTERFACE,
  ENUM,
  ANNOTATION,
  /** Not static, inside another class. */
  INNER,
  /** It, or a class around it, is private. */
  PRIVATE,
  GENERIC,
  /** Every constructor is private. */
  NO_CONSTRUCTOR,
  /** There are several constructors, and not exactly one has {@code @Inject}. */
  SEVERAL_CONSTRUCTORS,
  /** Its constructor declares an exception that a caller has to declare too. */
  THROWS_CHECKED,
  /** Lombok will write the constructor, and has not done so. */
  LOMBOK_PENDING
}
