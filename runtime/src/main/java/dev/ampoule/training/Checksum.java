package dev.ampoule.training;

import java.io.IOException;
import java.io.InputStream;

/** The checksum of POSIX's command {@code cksum}: another order of bits than {@code CRC32}'s. */
final class Checksum {

  private static final int POLYNOMIAL = 0x04C11DB7;

  private final int[] table = new int[256];
  private int sum;
  private long length;

  Checksum() {
    for (int i = 0; i < table.length; i++) {
      int value = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        value = value < 0 ? value << 1 ^ POLYNOMIAL : value << 1;
      }
      table[i] = value;
    }
  }

  /** Takes all that is left of a stream. */
  void add(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        sum = next(sum, buffer[i]);
      }
      length += read;
    }
  }

  private int next(int before, int octet) {
    return before << 8 ^ table[(before >>> 24 ^ octet) & 0xFF];
  }

  /** The number and the length, as the command prints them. */
  @Override
  public String toString() {
    int end = sum;
    for (long rest = length; rest > 0; rest >>>= 8) {
      end = next(end, (int) (rest & 0xFF));
    }
    return Integer.toUnsignedString(~end) + " " + length;
  }
}
