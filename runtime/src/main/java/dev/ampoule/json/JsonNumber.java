package dev.ampoule.json;

import java.math.BigDecimal;

/**
 * A JSON number, exactly as it was written: 1 and 1.0 are not equal.
 *
 * @param value the number
 */
public record JsonNumber(BigDecimal value) implements JsonValue {

  /** A number. */
  public static JsonNumber of(long value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }

  /**
   * A number.
   *
   * @throws NumberFormatException if it is infinite or not a number
   */
  public static JsonNumber of(double value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }

  @Override
  public void write(JsonWriter out) {
    out.write(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
