package dev.ampoule.http;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The body of a request, read at most once and never further than its limit. */
final class RequestBody {

  /** The length in bytes up to which a declared one is believed before the body is there. */
  private static final int TRUSTED_LENGTH = 64 * 1024;

  private final Exchange exchange;
  private final long limit;
  private byte @Nullable [] data;
  private @Nullable InputStream stream;

  RequestBody(Exchange exchange, long limit) {
    this.exchange = exchange;
    this.limit = limit;
  }

  byte[] data() {
    if (data == null) {
      try {
        data = read(stream(), exchange.contentLength());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return data;
  }

  /** Reads all; memory for a large body is taken as it arrives, not as a client declares it. */
  private static byte[] read(InputStream source, long declared) throws IOException {
    if (declared <= 0 || declared > TRUSTED_LENGTH) {
      return source.readAllBytes();
    }
    byte[] bytes = new byte[(int) declared];
    int count = source.readNBytes(bytes, 0, bytes.length);
    return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
  }

  InputStream stream() {
    if (data != null) {
      return new ByteArrayInputStream(data);
    }
    if (stream == null) {
      long declared = exchange.contentLength();
      if (declared > limit) {
        throw new RequestEntityTooLarge();
      }
      InputStream source = declared == 0 ? InputStream.nullInputStream() : exchange.body();
      stream = declared >= 0 ? source : new Limited(source, limit);
    }
    return stream;
  }

  /** Refuses the byte after the last one that is allowed. */
  private static final class Limited extends FilterInputStream {

    private long left;

    Limited(InputStream source, long limit) {
      super(source);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      count(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count = super.read(target, from, length);
      count(Math.max(count, 0));
      return count;
    }

    @Override
    public long skip(long length) throws IOException {
      long count = super.skip(length);
      count(count);
      return count;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void count(long octets) {
      left -= octets;
      if (left < 0) {
        throw new RequestEntityTooLarge();
      }
    }
  }
}
