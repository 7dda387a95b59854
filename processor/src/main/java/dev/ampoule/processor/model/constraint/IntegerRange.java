package dev.ampoule.processor.model.constraint;

import dev.ampoule.processor.model.type.TypeRef;
import java.math.BigDecimal;

/**
 * The whole numbers that a type has.
 *
 * @param least the least one
 * @param greatest the greatest one
 */
public record IntegerRange(BigDecimal least, BigDecimal greatest) {

  /** The range of {@code byte}, {@code short}, {@code int} or {@code long}, boxed or not. */
  public static IntegerRange of(TypeRef type) {
    int bits =
        switch (type.simpleNames().getLast()) {
          case "byte", "Byte" -> 7;
          case "short", "Short" -> 15;
          case "int", "Integer" -> 31;
          default -> 63;
        };
    BigDecimal power = BigDecimal.TWO.pow(bits);
    return new IntegerRange(power.negate(), power.subtract(BigDecimal.ONE));
  }
}
