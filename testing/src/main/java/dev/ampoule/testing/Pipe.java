package dev.ampoule.testing;

import dev.ampoule.http.StreamingBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads a streamed body while a thread of its own writes it. */
final class Pipe extends InputStream {

  private static final int PIECES = 16;
  private static final byte[] END = {};

  private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES);
  private byte[] piece = END;
  private int position;
  private boolean ended;
  private volatile boolean closed;
  private volatile @Nullable Throwable failure;

  private Pipe() {}

  static Pipe start(StreamingBody body, Runnable afterwards) {
    Pipe pipe = new Pipe();
    Thread.ofVirtual().name("test-response").start(() -> pipe.write(body, afterwards));
    return pipe;
  }

  private void write(StreamingBody body, Runnable afterwards) {
    try {
      body.writeTo(new Output());
    } catch (Throwable e) {
      failure = e;
    } finally {
      afterwards.run();
      end();
    }
  }

  private void end() {
    try {
      while (!closed && !pieces.offer(END, 10, TimeUnit.MILLISECONDS)) {}
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position == piece.length && !ended) {
      nextPiece();
    }
    if (ended) {
      return -1;
    }
    int count = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, buffer, offset, count);
    position += count;
    return count;
  }

  private void nextPiece() throws IOException {
    try {
      piece = pieces.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading a response");
    }
    position = 0;
    ended = piece.length == 0;
    if (ended && failure != null) {
      throw new IOException("the response's body failed: " + failure, failure);
    }
  }

  /** Gives the rest up: the next write fails, as on a connection that was closed. */
  @Override
  public void close() {
    closed = true;
    pieces.clear();
  }

  private final class Output extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return;
      }
      byte[] copy = Arrays.copyOfRange(bytes, offset, offset + length);
      try {
        while (!pieces.offer(copy, 10, TimeUnit.MILLISECONDS)) {
          checkOpen();
        }
        checkOpen();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while writing a response");
      }
    }

    private void checkOpen() throws IOException {
      if (closed) {
        throw new IOException("the client closed the response");
      }
    }
  }
}
