package dev.ampoule.processor.model.constraint;

/** What a value is, for the constraints on it. */
public enum Form {
  /** {@code CharSequence} and its subtypes. */
  TEXT,
  BOOLEAN,
  /** {@code byte}, {@code short}, {@code int}, {@code long} and their wrappers. */
  INTEGER,
  /** {@code float}, {@code double} and their wrappers. */
  FLOATING,
  /** Any other {@code Number}. */
  NUMBER,
  /** A date or time of {@code java.time}, {@code Date} or {@code Calendar}. */
  TIME,
  COLLECTION,
  /** {@code Iterable} without a size. */
  ITERABLE,
  MAP,
  ARRAY,
  /** {@code Optional}, or one for a primitive. */
  OPTIONAL,
  OTHER;

  /** Whether it can be compared with a number. */
  public boolean isNumber() {
    return this == INTEGER || this == FLOATING || this == NUMBER;
  }

  /** Whether there are values in it. */
  public boolean isContainer() {
    return switch (this) {
      case COLLECTION, ITERABLE, MAP, ARRAY, OPTIONAL -> true;
      default -> false;
    };
  }
}
