package dev.ampoule.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Arrays of characters that are used again, as {@link Buffers} are. */
final class CharArrays {

  /** How long one is. */
  static final int LENGTH = 2 * 1024;

  private static final AtomicReferenceArray<char @Nullable []> SLOTS =
      new AtomicReferenceArray<>(Buffers.slots(Runtime.getRuntime().availableProcessors()));

  private CharArrays() {}

  /** An array of {@link #LENGTH} characters, or of more, of any content. */
  static char[] take() {
    char[] array = SLOTS.getAndSet(Buffers.slot(SLOTS.length()), null);
    return array == null ? new char[LENGTH] : array;
  }

  /** Puts an array back that nobody uses any more. */
  static void give(char[] array) {
    if (array.length <= 16 * LENGTH) {
      SLOTS.setRelease(Buffers.slot(SLOTS.length()), array);
    }
  }
}
