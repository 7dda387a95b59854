package dev.ampoule.server;

import io.helidon.common.socket.SocketWriterException;
import io.helidon.http.http2.Http2Exception;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Collects a streamed body in larger pieces, and holds it to the length that was declared. */
final class CountedOutput extends OutputStream {

  private static final int BUFFER = 8192;

  private final OutputStream target;
  private final byte[] buffer = new byte[BUFFER];
  private int buffered;
  private long missing;
  private boolean left;

  /**
   * Creates an output.
   *
   * @param length the body's length, or -1 when it is not known
   */
  CountedOutput(OutputStream target, long length) {
    this.target = target;
    this.missing = length;
  }

  /** Whether the client has gone. */
  boolean left() {
    return left;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int count) throws IOException {
    if (missing >= 0) {
      if (count > missing) {
        throw new IOException("the body is longer than its length says");
      }
      missing -= count;
    }
    if (count > BUFFER - buffered) {
      sendBuffer();
    }
    if (count >= BUFFER) {
      send(octets, from, count);
    } else {
      System.arraycopy(octets, from, buffer, buffered, count);
      buffered += count;
    }
  }

  @Override
  public void flush() throws IOException {
    sendBuffer();
    Wait.clearInterrupt();
    try {
      target.flush();
    } catch (RuntimeException e) {
      throw gone(e);
    }
  }

  /** Does nothing: only {@link #finish()} knows that a body is complete. */
  @Override
  public void close() {}

  /** Sends what is left, and checks that the body is complete. */
  void finish() throws IOException {
    if (missing > 0) {
      throw new IOException("the body is " + missing + " bytes shorter than its length says");
    }
    sendBuffer();
  }

  private void sendBuffer() throws IOException {
    if (buffered > 0) {
      int count = buffered;
      buffered = 0;
      send(buffer, 0, count);
    }
  }

  private void send(byte[] octets, int from, int count) throws IOException {
    Wait.clearInterrupt();
    try {
      target.write(octets, from, count);
    } catch (RuntimeException e) {
      throw gone(e);
    }
  }

  private IOException gone(RuntimeException e) {
    if (e instanceof UncheckedIOException
        || e instanceof SocketWriterException
        || e instanceof CloseConnectionException
        || e instanceof Http2Exception) {
      left = true;
      return new IOException("the client has gone", e);
    }
    throw e;
  }
}
