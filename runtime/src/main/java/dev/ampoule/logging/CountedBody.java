package dev.ampoule.logging;

import dev.ampoule.http.StreamingBody;
import java.io.IOException;
import java.io.OutputStream;

/** A streamed body, and how many bytes of it have been written. */
final class CountedBody implements StreamingBody {

  private final StreamingBody body;
  private volatile long count;
  private volatile boolean complete;

  CountedBody(StreamingBody body) {
    this.body = body;
  }

  long count() {
    return count;
  }

  /** Whether the body was written to its end. */
  boolean complete() {
    return complete;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Counting counting = new Counting(out);
    try {
      body.writeTo(counting);
      complete = true;
    } finally {
      count = counting.written;
    }
  }

  private static final class Counting extends OutputStream {

    private final OutputStream out;
    private long written;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      out.write(octet);
      written++;
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
      out.write(octets, from, count);
      written += count;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
