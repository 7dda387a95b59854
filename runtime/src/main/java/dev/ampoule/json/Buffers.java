package dev.ampoule.json;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Byte arrays that grow, of which some are used again.
 *
 * <p>Not thread-locals: an application runs on as many virtual threads as it has requests. Small
 * arrays are those of a {@link Scratch}, in slots that threads are spread over; a few large ones
 * are kept here for large documents. What does not fit is left to the garbage collector.
 */
final class Buffers {

  static final int SMALL = 8 * 1024;
  static final int MEDIUM = 64 * 1024;
  private static final int LARGE = 4 * 1024 * 1024;
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private static final AtomicReferenceArray<byte @Nullable []> LARGE_SLOTS =
      new AtomicReferenceArray<>(4);

  private Buffers() {}

  /** Puts a large array back that nobody uses any more. */
  static void give(byte[] buffer) {
    for (int i = 0; buffer.length <= LARGE && i < LARGE_SLOTS.length(); i++) {
      if (LARGE_SLOTS.compareAndSet(i, null, buffer)) {
        return;
      }
    }
  }

  /**
   * An array that is longer, with the same content at its start.
   *
   * @param buffer the array, which is put back if it is large
   * @param used how many of its bytes are content
   * @param needed how many bytes the other must have
   * @throws OutOfMemoryError if no array can be that long
   */
  static byte[] grow(byte[] buffer, int used, long needed) {
    if (needed > LARGEST) {
      throw new OutOfMemoryError("a JSON document of more than 2 GiB");
    }
    int length = (int) Math.min(LARGEST, Math.max(needed, 2L * buffer.length));
    byte[] longer = length > MEDIUM ? large(length) : null;
    if (longer == null) {
      return Arrays.copyOf(buffer, length);
    }
    System.arraycopy(buffer, 0, longer, 0, used);
    if (buffer.length > MEDIUM) {
      give(buffer);
    }
    return longer;
  }

  private static byte @Nullable [] large(int length) {
    for (int i = 0; i < LARGE_SLOTS.length(); i++) {
      byte[] buffer = LARGE_SLOTS.get(i);
      if (buffer != null && buffer.length >= length && LARGE_SLOTS.compareAndSet(i, buffer, null)) {
        return buffer;
      }
    }
    return null;
  }

  /**
   * The slot of the current thread.
   *
   * @param slots how many there are, a power of two
   */
  static int slot(int slots) {
    int mixed = (int) ((Thread.currentThread().threadId() * 0x9e3779b97f4a7c15L) >>> 32);
    return mixed & (slots - 1);
  }

  /** How many slots there should be, a power of two. */
  static int slots(int processors) {
    return Integer.highestOneBit(Math.min(64, processors * 4));
  }
}
