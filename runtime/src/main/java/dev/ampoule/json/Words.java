package dev.ampoule.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time, the first one lowest. */
final class Words {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_ONE = 0x0101010101010101L;
  private static final long EACH_BLANK = 0x2020202020202020L;
  private static final long EACH_QUOTE = 0x2222222222222222L;
  private static final long EACH_BACKSLASH = 0x5c5c5c5c5c5c5c5cL;
  private static final long EACH_TOP_BIT = 0x8080808080808080L;

  private Words() {}

  static long get(byte[] bytes, int index) {
    return (long) WORDS.get(bytes, index);
  }

  static void set(byte[] bytes, int index, long word) {
    WORDS.set(bytes, index, word);
  }

  /**
   * Marks the bytes that do not simply stand for themselves in a JSON string: quotes, backslashes,
   * control characters and what is not ASCII. Only the lowest mark is exact: a borrow may mark
   * bytes above it.
   */
  static long special(long word) {
    long quote = word ^ EACH_QUOTE;
    long backslash = word ^ EACH_BACKSLASH;
    return ((quote - EACH_ONE) | (backslash - EACH_ONE) | (word - EACH_BLANK) | word)
        & EACH_TOP_BIT;
  }

  /** The position of the lowest mark, 0 to 7. */
  static int lowest(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }
}
