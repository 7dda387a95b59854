package dev.ampoule.json;

/** Floating-point numbers as the shortest decimals that stand for them. */
final class DecimalText {

  /** More than the longest text of a double has. */
  static final int LONGEST = 26;

  private DecimalText() {}

  /** Writes a number as {@link Double#toString(double)} has it. */
  static void write(JsonWriter out, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalStateException(
          value + " cannot be written: JSON has no text for it; make it null or a string");
    }
    StringBuilder text = out.scratch();
    text.append(value);
    copy(out, text);
  }

  /** Writes a number as {@link Float#toString(float)} has it. */
  static void write(JsonWriter out, float value) {
    if (!Float.isFinite(value)) {
      throw new IllegalStateException(
          value + " cannot be written: JSON has no text for it; make it null or a string");
    }
    StringBuilder text = out.scratch();
    text.append(value);
    copy(out, text);
  }

  private static void copy(JsonWriter out, StringBuilder text) {
    int length = text.length();
    byte[] bytes = out.room(length);
    int at = out.length;
    for (int i = 0; i < length; i++) {
      bytes[at++] = (byte) text.charAt(i);
    }
    out.length = at;
  }
}
