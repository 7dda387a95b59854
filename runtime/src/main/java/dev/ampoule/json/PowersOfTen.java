package dev.ampoule.json;

import java.math.BigInteger;

/**
 * Decimals to doubles by one multiplication with a power of five of 128 bits, after Daniel Lemire,
 * "Number Parsing at a Gigabyte per Second" (2021).
 *
 * <p>The table takes a millisecond to make, when the first number comes that needs it.
 */
final class PowersOfTen {

  private static final int SMALLEST = -342;
  private static final int LARGEST = 308;

  /** The upper and the lower half of each power. */
  private static final long[] TABLE = new long[2 * (LARGEST - SMALLEST + 1)];

  static {
    for (int q = SMALLEST; q <= LARGEST; q++) {
      BigInteger power = q < 0 ? reciprocal(BigInteger.valueOf(5).pow(-q), q) : normal(q);
      TABLE[2 * (q - SMALLEST)] = power.shiftRight(Long.SIZE).longValue();
      TABLE[2 * (q - SMALLEST) + 1] = power.longValue();
    }
  }

  private PowersOfTen() {}

  /**
   * The double that is nearest to {@code w * 10^q}; not a number where this does not tell: near the
   * ends of the range, and too close to the middle between two.
   *
   * @param w not 0
   */
  static double multiply(long w, int q) {
    if (q < SMALLEST || q > LARGEST) {
      return Double.NaN;
    }
    int zeros = Long.numberOfLeadingZeros(w);
    long factor = w << zeros;
    int index = 2 * (q - SMALLEST);
    long high = Math.unsignedMultiplyHigh(factor, TABLE[index]);
    long low = factor * TABLE[index];
    if ((high & 0x1ff) == 0x1ff) {
      long more = Math.unsignedMultiplyHigh(factor, TABLE[index + 1]);
      low += more;
      if (Long.compareUnsigned(more, low) > 0) {
        high++;
      }
    }
    if (low == -1 && (q < -27 || q > 55)) {
      return Double.NaN;
    }
    return rounded(high, low, zeros, q);
  }

  private static double rounded(long high, long low, int zeros, int q) {
    int upper = (int) (high >>> 63);
    int shift = upper + 9;
    long mantissa = high >>> shift;
    // floor(log2(10^q)) by a multiplication with 65536 * log2(10)
    int exponent = ((217_706 * q) >> 16) + 63 + upper - zeros + 1023;
    if (exponent <= 0 || exponent >= 0x7fe) {
      return Double.NaN;
    }
    boolean halfway = low >= 0 && low <= 1 && q >= -4 && q <= 23 && (mantissa & 3) == 1;
    if (halfway && mantissa << shift == high) {
      mantissa &= ~1L; // to even
    }
    mantissa = (mantissa + (mantissa & 1)) >>> 1;
    if (mantissa >= 1L << 53) {
      mantissa = 1L << 52;
      exponent++;
    }
    return Double.longBitsToDouble((mantissa & ~(1L << 52)) | (long) exponent << 52);
  }

  private static BigInteger normal(int q) {
    BigInteger power = BigInteger.valueOf(5).pow(q);
    return power.shiftLeft(128 - power.bitLength());
  }

  /**
   * Rounded up in the last of 128 bits where a product can be just in the middle between two
   * doubles, so that it is not taken for less; the smaller ones are cut off from a longer one.
   */
  private static BigInteger reciprocal(BigInteger power, int q) {
    int bits = q >= -27 ? power.bitLength() + 127 : 2 * power.bitLength() + 128;
    BigInteger quotient = BigInteger.ONE.shiftLeft(bits).divide(power).add(BigInteger.ONE);
    return quotient.shiftRight(quotient.bitLength() - 128);
  }
}
