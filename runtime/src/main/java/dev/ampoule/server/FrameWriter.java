package dev.ampoule.server;

import io.helidon.common.buffers.BufferData;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Writes the frames of a connection of HTTP/2, and between two of them, once, that no request is to
 * follow (RFC 9113 6.8). Helidon itself tells nobody when the server stops.
 */
final class FrameWriter {

  /** NO_ERROR, and the highest number of a stream: all that is on its way is still answered. */
  private static final byte[] GOAWAY = {
    0, 0, 8, 7, 0, 0, 0, 0, 0, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0, 0, 0, 0
  };

  private static final int TYPE = 3;
  private static final int FLAGS = 4;
  private static final int HEADERS = 1;
  private static final int CONTINUATION = 9;
  private static final int END_HEADERS = 4;

  private final Consumer<BufferData> target;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean ending;
  private boolean betweenFrames;
  private volatile boolean told;

  /**
   * Creates a writer.
   *
   * @param target takes one frame at a time
   */
  FrameWriter(Consumer<BufferData> target) {
    this.target = target;
  }

  /** Writes a whole frame. */
  void write(BufferData frame) {
    lock.lock();
    try {
      int type = frame.get(TYPE);
      boolean header = type == HEADERS || type == CONTINUATION;
      boolean last = !header || (frame.get(FLAGS) & END_HEADERS) != 0;
      target.accept(frame);
      betweenFrames = last;
      tell();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Tells the client soon: after the frame that is being written, or in a thread of its own, since
   * a client that does not read lets it wait.
   */
  void end() {
    ending = true;
    if (!told && !lock.isLocked()) {
      Thread.startVirtualThread(this::tellNow);
    }
  }

  private void tellNow() {
    lock.lock();
    try {
      tell();
    } catch (UncheckedIOException e) {
      told = true; // the client has gone
    } finally {
      lock.unlock();
    }
  }

  /** The first frame of a connection is never this one, and none stands between headers. */
  private void tell() {
    if (ending && betweenFrames && !told) {
      told = true;
      target.accept(BufferData.create(GOAWAY.clone()));
    }
  }
}
