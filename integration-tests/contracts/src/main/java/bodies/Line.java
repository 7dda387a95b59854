package bodies;

import java.math.BigDecimal;

/** A part of an order, which refuses to be of nothing. */
record Line(String product, int count, BigDecimal price) {

  Line {
    if (count < 1) {
      throw new IllegalArgumentException("the count must be positive");
    }
  }
}
