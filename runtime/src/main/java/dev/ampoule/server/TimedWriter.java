package dev.ampoule.server;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes to a client that may have stopped reading. */
final class TimedWriter implements DataWriter {

  private static final int PIECE = 64 * 1024;

  private final DataWriter delegate;
  private final Heartbeat heartbeat;
  private final int limit;
  private final Wait wait = new Wait();
  private volatile boolean begun;
  private volatile boolean refused;
  private volatile @Nullable FrameWriter frames;

  TimedWriter(DataWriter delegate, Heartbeat heartbeat, int limit) {
    this.delegate = delegate;
    this.heartbeat = heartbeat;
    this.limit = limit;
  }

  Wait waiting() {
    return wait;
  }

  /** Whether a response has begun since {@link #nextResponse()}. */
  boolean begun() {
    return begun;
  }

  void nextResponse() {
    begun = false;
  }

  /** What is written from now on are frames of HTTP/2, each as a whole. */
  void beginFrames() {
    frames = new FrameWriter(this::writeWhole);
  }

  /** Tells a client of HTTP/2, once, that no request is to follow. */
  void endFrames() {
    FrameWriter writer = frames;
    if (writer != null) {
      writer.end();
    }
  }

  @Override
  public void write(BufferData... buffers) {
    for (BufferData buffer : buffers) {
      write(buffer);
    }
  }

  @Override
  public void write(BufferData buffer) {
    begun = true;
    writeNow(buffer);
  }

  @Override
  public void writeNow(BufferData... buffers) {
    for (BufferData buffer : buffers) {
      writeNow(buffer);
    }
  }

  @Override
  public void writeNow(BufferData buffer) {
    FrameWriter writer = frames;
    if (writer == null) {
      writeWhole(buffer);
    } else {
      writer.write(buffer);
    }
  }

  /** A large buffer goes out piece by piece: a client that is slow, but reads, makes progress. */
  private void writeWhole(BufferData buffer) {
    if (buffer.available() <= PIECE) {
      writePiece(buffer);
      return;
    }
    byte[] piece = new byte[PIECE];
    while (!buffer.consumed()) {
      int length = buffer.read(piece, 0, Math.min(PIECE, buffer.available()));
      writePiece(BufferData.create(piece, 0, length));
    }
  }

  /** Writes nothing more: the client has been told that it took too long. */
  void refuse() {
    refused = true;
  }

  private void writePiece(BufferData piece) {
    if (refused) {
      throw tookTooLong();
    }
    boolean inTime = false;
    wait.begin(heartbeat.now() + limit);
    try {
      delegate.writeNow(piece);
    } finally {
      inTime = wait.end();
    }
    if (!inTime) {
      wait.awaitInterrupt();
      throw tookTooLong();
    }
  }

  private static UncheckedIOException tookTooLong() {
    return new UncheckedIOException(new IOException("The client took too long."));
  }

  @Override
  public void flush() {
    delegate.flush();
  }

  @Override
  public void close() {
    delegate.close();
  }
}
