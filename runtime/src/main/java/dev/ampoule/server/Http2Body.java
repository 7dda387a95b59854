package dev.ampoule.server;

import dev.ampoule.http.RequestTimeout;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request of HTTP/2, for whose frames Helidon itself would wait for ever. */
final class Http2Body extends InputStream {

  private final InputStream source;
  private final ClientConnection connection;
  private final BodyPace pace;
  private final Wait wait = new Wait();
  private boolean timedOut;

  Http2Body(InputStream source, ClientConnection connection) {
    this.source = source;
    this.connection = connection;
    this.pace = connection.bodyPace();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (timedOut) {
      throw new RequestTimeout();
    }
    int before = connection.now();
    wait.begin(pace.until(before));
    connection.watch(wait);
    int count = -1;
    try {
      count = source.read(target, from, length);
    } finally {
      connection.unwatch(wait);
      timedOut = !wait.end();
    }
    if (timedOut) {
      wait.awaitInterrupt();
      throw new RequestTimeout();
    }
    pace.count(count, connection.now() - before);
    return count;
  }
}
