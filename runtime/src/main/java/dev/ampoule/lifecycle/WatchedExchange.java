package dev.ampoule.lifecycle;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A request whose deadline knows when its body is waited for. */
final class WatchedExchange extends ForwardingExchange {

  private @Nullable Deadline deadline;

  WatchedExchange(Exchange delegate) {
    super(delegate);
  }

  void watch(Deadline begun) {
    deadline = begun;
  }

  @Override
  public InputStream body() {
    Deadline begun = deadline;
    InputStream body = super.body();
    return begun == null ? body : new WatchedBody(body, begun);
  }

  private static final class WatchedBody extends FilterInputStream {

    private final Deadline deadline;

    WatchedBody(InputStream body, Deadline deadline) {
      super(body);
      this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
      int octet;
      deadline.beginRead();
      try {
        octet = super.read();
      } finally {
        deadline.endRead();
      }
      deadline.check();
      return octet;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count;
      deadline.beginRead();
      try {
        count = super.read(target, from, length);
      } finally {
        deadline.endRead();
      }
      deadline.check();
      return count;
    }
  }
}
