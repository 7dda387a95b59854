package dev.ampoule.annotation;

/** A switch of one rule that may be left to the application. */
public enum Toggle {
  /** As the application has it. */
  INHERIT,
  /** On for this rule. */
  ON,
  /** Off for this rule. */
  OFF
}
