package dev.ampoule.server;

import io.helidon.common.socket.HelidonSocket;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A read before its time: the only way to learn that a client has gone while nothing is written to
 * it. What it reads is the beginning of the next request.
 */
final class LookAhead implements Runnable {

  private final HelidonSocket socket;
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile byte @Nullable [] octets;

  LookAhead(HelidonSocket socket) {
    this.socket = socket;
  }

  @Override
  public void run() {
    try {
      octets = socket.get();
    } catch (UncheckedIOException e) {
      octets = null;
    } finally {
      done.countDown();
    }
  }

  /** Whether the client has closed the connection. */
  boolean foundTheEnd() {
    return done.getCount() == 0 && octets == null;
  }

  /** Waits for what it reads: bytes, or null at the end of the stream. */
  byte @Nullable [] await() {
    try {
      done.await();
      return octets;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
