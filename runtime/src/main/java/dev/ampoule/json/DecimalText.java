package dev.ampoule.json;

/** Floating-point numbers as the shortest decimals that stand for them. */
final class DecimalText {

  /** More than the longest text of a double has. */
  static final int LONGEST = 26;

  private static final double SCALE = 1e5;

  private DecimalText() {}

  /** Writes a number as {@link Double#toString(double)} has it. */
  static void write(JsonWriter out, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalStateException(
          value + " cannot be written: JSON has no text for it; make it null or a string");
    }
    double size = Math.abs(value);
    if (size >= 1e-3 && size < 1e7) {
      // Of at most 15 digits, only one decimal stands for a double: this is the shortest.
      long scaled = (long) (size * SCALE + 0.5);
      if (scaled / SCALE == size) {
        writeScaled(out, value < 0, scaled);
        return;
      }
    }
    StringBuilder text = out.scratch();
    text.append(value);
    copy(out, text);
  }

  private static void writeScaled(JsonWriter out, boolean negative, long scaled) {
    byte[] bytes = out.room(LONGEST);
    int at = out.length;
    if (negative) {
      bytes[at++] = '-';
    }
    int whole = (int) (scaled / 100_000);
    int fraction = (int) (scaled - whole * 100_000L);
    at = IntegerText.put(bytes, at, whole);
    bytes[at] = '.';
    IntegerText.digits(bytes, at + 7, fraction * 10, 6);
    int end = at + 6;
    while (bytes[end - 1] == '0' && end > at + 2) {
      end--;
    }
    out.length = end;
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
