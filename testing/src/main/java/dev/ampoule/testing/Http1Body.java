package dev.ampoule.testing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An HTTP/1.1 response's body: chunked, of a known length, or everything until the end. */
final class Http1Body extends InputStream {

  private final InputStream input;
  private final boolean chunked;

  /** Bytes left in the chunk or body. */
  private long left;

  private boolean started;

  private Http1Body(InputStream input, boolean chunked, long left) {
    this.input = input;
    this.chunked = chunked;
    this.left = left;
  }

  static InputStream of(String method, Http1Head head, InputStream input) {
    if (method.equals("HEAD") || head.status() == 204 || head.status() == 304) {
      return InputStream.nullInputStream();
    }
    if (HeaderField.hasToken(head.headers(), "Transfer-Encoding", "chunked")) {
      return new Http1Body(input, true, 0);
    }
    String length = HeaderField.first(head.headers(), "Content-Length");
    return length == null ? input : new Http1Body(input, false, parseLength(length));
  }

  private static long parseLength(@Nullable String length) {
    return Long.parseLong(String.valueOf(length).strip());
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
    if (left == 0 && chunked) {
      nextChunk();
    }
    if (left <= 0) {
      return -1;
    }
    int count = input.read(buffer, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new EOFException("the connection was closed " + left + " bytes before the body's end");
    }
    left -= count;
    return count;
  }

  /** Reads the line that starts the next chunk; the last one sets what is left to -1. */
  private void nextChunk() throws IOException {
    if (started && !Http1Head.line(input).isEmpty()) {
      throw new IOException("no line end after a chunk");
    }
    started = true;
    String size = Http1Head.line(input).split(";", 2)[0].strip();
    left = Long.parseLong(size, 16);
    if (left == 0) {
      left = -1;
      while (!Http1Head.line(input).isEmpty()) {
        // A trailer field, which no test needs.
      }
    }
  }
}
