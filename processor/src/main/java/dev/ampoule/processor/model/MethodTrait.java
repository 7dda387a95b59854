package dev.ampoule.processor.model;

/** What the declaration of a method has that generated code has to know, or cannot work with. */
public enum MethodTrait {
  PRIVATE,
  STATIC,
  ABSTRACT,
  GENERIC,
  /** It declares {@code Throwable}, or another exception that is no {@code Exception}. */
  THROWS_THROWABLE,
  /** It declares an exception that a caller has to declare too. */
  THROWS_CHECKED,
  /** It is inherited from another package, where only subclasses see it. */
  INACCESSIBLE,
  /** It is a generated one that fills a record from the configuration. */
  FILLS_SETTINGS,
  /** It is a constructor that is called because something needs its class, which nobody named. */
  IMPLICIT,
  /** It is called through a generated class in its own package. */
  THROUGH_FACTORY,
  /** It was read from a class file that does not hold the names of parameters. */
  UNNAMED_PARAMETERS
}
