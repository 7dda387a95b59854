package dev.ampoule.json;

/** What becomes of values that are of no known variant of a union, where they are read as null. */
public final class UnknownVariants {

  private UnknownVariants() {}

  /**
   * Passes over a value. That is a problem unless {@link JsonReader#skipNull} has been asked about
   * the same value: where null may not stand, a value may not vanish.
   */
  public static void skip(JsonReader in) {
    int offset = in.position();
    boolean structured = in.peek() == '{' || in.peek() == '[';
    if (in.optional == offset) {
      in.skipValue();
    } else if (structured) {
      in.problem(offset, "discriminator", "is of no variant that is known, and may not be null");
      in.skipValue();
    } else {
      in.wrong("one of the variants that are known");
    }
  }
}
