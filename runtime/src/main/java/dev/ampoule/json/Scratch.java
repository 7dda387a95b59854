package dev.ampoule.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The arrays that one writer works with, which the next one uses again. */
final class Scratch {

  /** How many characters fit. */
  static final int CHARS = 1024;

  private static final AtomicReferenceArray<@Nullable Scratch> SLOTS =
      new AtomicReferenceArray<>(Buffers.slots(Runtime.getRuntime().availableProcessors()));

  private byte[] bytes = new byte[Buffers.SMALL];
  private final char[] chars = new char[CHARS];

  private Scratch() {}

  /** One that nobody else uses. */
  static Scratch take() {
    Scratch scratch = SLOTS.getAndSet(Buffers.slot(SLOTS.length()), null);
    return scratch == null ? new Scratch() : scratch;
  }

  /** An array of at least {@link Buffers#SMALL} bytes, of any content. */
  byte[] bytes() {
    return bytes;
  }

  /** An array of {@link #CHARS} characters, of any content. */
  char[] chars() {
    return chars;
  }

  /**
   * Puts this back, which nobody uses any more.
   *
   * @param grown what the bytes have become
   */
  void give(byte[] grown) {
    if (grown.length <= Buffers.MEDIUM) {
      bytes = grown;
    } else {
      Buffers.give(grown);
    }
    SLOTS.setRelease(Buffers.slot(SLOTS.length()), this);
  }
}
