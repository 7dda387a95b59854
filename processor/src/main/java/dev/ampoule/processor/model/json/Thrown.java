package dev.ampoule.processor.model.json;

/** What calling a constructor or method may throw, from nothing to anything. */
public enum Thrown {
  /** A record's implicit constructor, or a field. */
  NOTHING,
  /** Only what need not be declared. */
  UNCHECKED,
  /** Checked exceptions too. */
  EXCEPTION,
  /** It declares {@code Throwable} itself, or another subclass of it that is no exception. */
  THROWABLE;

  /** The one that covers both. */
  public Thrown or(Thrown other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether a caller has to declare or to catch it. */
  public boolean isChecked() {
    return compareTo(EXCEPTION) >= 0;
  }
}
